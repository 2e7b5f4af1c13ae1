package uk.homeward.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a room keeps of people: when two records become one, or one becomes two, it goes along. */
public interface PersonHolding {

    /** @throws uk.homeward.refusal.Refusal if what this room keeps of both cannot be one person's */
    default void expectJoinable(String former, String kept) {}

    /** @throws uk.homeward.refusal.Refusal if one of these is no case of the person */
    default void expectCases(String person, Set<String> cases) {}

    void handOver(Handover handover);

    /**
     * From one person to another.
     *
     * @param cases the referrals with which it goes; nothing where everything does
     */
    record Handover(String from, String to, @Nullable Set<String> cases) {

        public boolean isWhole() {
            return cases == null;
        }
    }
}
