package org.kleroterion.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kleroterion.sortition.InvalidInput;
import org.kleroterion.sortition.NearestName;
import org.kleroterion.sortition.Place;
import org.kleroterion.sortition.Problem;
import org.kleroterion.web.access.Operator;

/// `admin FOLDER TASK EMAIL`: what whoever runs the machine does for an account that nobody else can help.
final class AdminCommand implements Command {

    private static final String RESET = "reset-second-factor";
    private static final String END = "end-sessions";
    private static final List<String> TASKS = List.of(RESET, END);

    @Override
    public String name() {
        return "admin";
    }

    @Override
    public Words words() {
        return new Words(3, 3);
    }

    @Override
    public int run(Voice voice, List<String> words) {
        String task = words.get(1);
        if (!TASKS.contains(task)) {
            throw new InvalidInput(
                    Problem.error("ADMIN-101", Place.file(""), "value", task, "nearest", NearestName.to(task, TASKS)));
        }
        return Workshop.in(Path.of(words.getFirst()), voice, context -> {
            Operator operator = context.getBean(Operator.class);
            if (task.equals(RESET)) {
                operator.resetSecondFactor(words.get(2));
            } else {
                operator.endSessions(words.get(2));
            }
            voice.say("admin." + task, Map.of());
            return 0;
        });
    }
}
