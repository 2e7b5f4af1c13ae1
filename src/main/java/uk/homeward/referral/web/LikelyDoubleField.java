package uk.homeward.referral.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.homeward.person.LikelyDoubles.LikelyDouble;
import uk.homeward.site.FormField;
import uk.homeward.site.Words;

/** Asks who is referred: by reference, or as one of those on record who may be the same person, before there are two records. */
@Component
class LikelyDoubleField {
    static final String KNOWN = "personReference";

    static final String SOMEBODY_ELSE = "SOMEBODY_ELSE";

    private final Words words;

    LikelyDoubleField(Words words) {
        this.words = words;
    }

    FormField of(List<LikelyDouble> likely) {
        return likely.isEmpty()
                ? FormField.line(KNOWN, "Reference, if the person has a record")
                        .hint("For example, PER-000123. Leave it empty for somebody new, and tell who they are below.")
                : FormField.choice(KNOWN, "Is it one of these?", choices(likely));
    }

    private Map<String, String> choices(List<LikelyDouble> likely) {
        Map<String, String> choices = new LinkedHashMap<>();
        likely.forEach(one -> choices.put(
                one.person().reference(),
                "%s, %s, born %s: same %s"
                        .formatted(
                                one.person().reference(),
                                one.person().name(),
                                words.born(
                                        one.person().dateOfBirth(), one.person().birthDateEstimated()),
                                String.join(", ", one.agrees()))));
        choices.put(SOMEBODY_ELSE, "Somebody else");
        return choices;
    }
}
