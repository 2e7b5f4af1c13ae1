package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What can happen while activity moves. The code of the transition is the reference. */
public sealed interface TransitionFact extends Fact {

    @Override
    default String caseReference() {
        return reference();
    }

    /** The team that takes activity over can give more hours a week. */
    record PeopleJoined(String reference, JoiningKind kind, BigDecimal amount, LocalDate from, String reason)
            implements TransitionFact {}

    /** Activity may move in this phase from now on. */
    record PhaseOpened(String reference, int phase) implements TransitionFact {}

    /** So many hours a week move to the new service. */
    record ActivityMoved(String reference, int phase, BigDecimal amount, LocalDate from, String reason)
            implements TransitionFact {}

    /** People of the old provider have left by themselves (KEN-23). */
    record ProviderShrank(String reference, BigDecimal amount, LocalDate from, String reason)
            implements TransitionFact {}

    /** Since a day the old provider has lost more than has moved (KEN-23). */
    record ProviderShrinksTooFast(String reference, LocalDate since, BigDecimal gap) implements TransitionFact {}
}
