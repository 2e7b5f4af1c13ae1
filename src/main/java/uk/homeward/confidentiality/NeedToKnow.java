package uk.homeward.confidentiality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each group needs to know of people. A group that is not named sees nobody.
 *
 * @param openedForDays how long a record stays open that somebody opened with a reason: 1 is the rest of that day
 */
public record NeedToKnow(@Min(1) @Max(31) int openedForDays, @NotEmpty List<@Valid Group> groups) {

    /**
     * @param sees of everybody
     * @param whenInvolved besides, where they or their team have work or did some for the person
     */
    public record Group(
            @NotBlank String group, @NotEmpty Set<RecordPart> sees, @Nullable Set<RecordPart> whenInvolved) {}

    /** Whether it makes a difference to them that they are involved. */
    boolean dependsOnInvolvement(Set<String> groupsOfStaff) {
        return !parts(groupsOfStaff, true).equals(parts(groupsOfStaff, false));
    }

    Set<RecordPart> parts(Set<String> groupsOfStaff, boolean involved) {
        Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
        for (Group one : groups) {
            if (groupsOfStaff.contains(one.group())) {
                parts.addAll(one.sees());
                parts.addAll(
                        involved ? Objects.requireNonNullElse(one.whenInvolved(), Set.<RecordPart>of()) : Set.of());
            }
        }
        return parts;
    }
}
