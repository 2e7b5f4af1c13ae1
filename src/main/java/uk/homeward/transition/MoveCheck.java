package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Implemented by whoever answers for the old service: whether its activity may move yet, wherever that is recorded. */
public interface MoveCheck {

    /**
     * @param transition code of it
     * @param all hours a week that will have moved with what is asked for
     * @param from the day from which what is asked for does
     * @throws uk.homeward.refusal.Refusal where they may not
     */
    void expectMayMove(String transition, BigDecimal all, LocalDate from);
}
