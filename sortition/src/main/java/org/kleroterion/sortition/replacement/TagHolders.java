package org.kleroterion.sortition.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kleroterion.sortition.encoding.Fields;
import org.kleroterion.sortition.encoding.Hash;
import org.kleroterion.sortition.encoding.MalformedText;
import org.kleroterion.sortition.encoding.SecretKey;
import org.kleroterion.sortition.placing.AlternateTags;
import org.kleroterion.sortition.placing.PanelTags;
import org.kleroterion.sortition.record.OpenNotices;

/// Who is behind each tag of the panel drawn and of its replacements. Confidential: it is made from the keys.
final class TagHolders {

    private final Map<Hash, Integer> numbers;

    private TagHolders(Map<Hash, Integer> numbers) {
        this.numbers = numbers;
    }

    /// @param keys of the volunteers, by number
    /// @param panel as it is now: all its notices and attempts count
    static TagHolders of(List<SecretKey> keys, PanelInService panel) {
        Map<Hash, Integer> numbers = new TreeMap<>();
        for (int number = 0; number < keys.size(); number++) {
            for (Hash tag : tagsOf(keys.get(number), panel)) {
                numbers.put(tag, number);
            }
        }
        return new TagHolders(numbers);
    }

    /// Every tag that the holder of a key can have on this panel.
    static List<Hash> tagsOf(SecretKey key, PanelInService panel) {
        List<Hash> tags = new ArrayList<>();
        DrawnPanel drawn = panel.drawn();
        tags.add(PanelTags.tag(key, drawn.panel()));
        drawn.ranks().forEach(rank -> tags.add(AlternateTags.tag(key, drawn.panel(), rank)));
        OpenNotices waiting = panel.waiting();
        for (int notice = 1; notice < waiting.nextNotice(); notice++) {
            for (int attempt = 0; attempt <= waiting.attempt(notice); attempt++) {
                tags.add(tagByLot(key, notice, attempt));
            }
        }
        return tags;
    }

    /// The tag of someone whom a lot names.
    static Hash tagByLot(SecretKey key, int notice, int attempt) {
        return Fields.tagged("replacement").number(notice).number(attempt).hmac(key);
    }

    /// The number of the volunteer behind a tag.
    ///
    /// @throws MalformedText if it is nobody's
    int number(Hash tag) {
        return Optional.ofNullable(numbers.get(tag))
                .orElseThrow(() -> new MalformedText("the tag " + tag + " is nobody's"));
    }
}
