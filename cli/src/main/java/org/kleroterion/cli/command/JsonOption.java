package org.kleroterion.cli.command;

import picocli.CommandLine.Option;

/// `--json`, for a command whose result other programs read: `@Mixin private JsonOption json;`.
public final class JsonOption {

    @Option(names = "--json")
    private boolean wanted;

    public JsonOption() {}

    public boolean wanted() {
        return wanted;
    }
}
