package uk.homeward.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a council deletes and when. What no class covers is kept. */
public record RetentionRules(List<RetentionClass> classes, List<DestructionPause> pauses) {

    /** @param pauses none where they are left out */
    public RetentionRules(List<RetentionClass> classes, @Nullable List<DestructionPause> pauses) {
        this.classes = List.copyOf(classes);
        this.pauses = pauses == null ? List.of() : List.copyOf(pauses);
    }

    public static RetentionRules none() {
        return new RetentionRules(List.of(), List.of());
    }

    RetentionClass named(String name) {
        return classes.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
