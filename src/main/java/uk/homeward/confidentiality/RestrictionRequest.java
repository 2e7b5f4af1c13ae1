package uk.homeward.confidentiality;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Wording;

/** @param readers those who may open the record, by the names they sign in with */
public record RestrictionRequest(RestrictionGround ground, String reason, Set<String> readers) {

    /** @param readers one a line, or with commas between them */
    public static RestrictionRequest of(
            @Nullable RestrictionGround ground, @Nullable String reason, @Nullable String readers) {
        return new RestrictionRequest(
                Wording.answered("ground", ground, "Say what the record is restricted for."),
                Wording.required("reason", "The reason", reason, "Say why the record is restricted."),
                Stream.of((readers == null ? "" : readers).split("[,\\v]"))
                        .map(String::strip)
                        .flatMap(name -> Stream.ofNullable(Wording.line("readers", "Each name", name)))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    RestrictionRequest alsoNaming(String reader) {
        Set<String> all = new TreeSet<>(readers);
        all.add(reader);
        return new RestrictionRequest(ground, reason, all);
    }
}
