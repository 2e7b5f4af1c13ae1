package uk.homeward.rehearsal.people;

import java.util.Map;
import java.util.Objects;

/**
 * How a task is usually completed.
 *
 * @param of whose task it is
 * @param eachGoal the fields that the form has once for each goal, by what is said of it
 */
record DemoTask(String login, Owner of, Map<String, Object> answers, Map<String, String> eachGoal) {

    enum Owner {
        REFERRAL,
        EPISODE,
        REVIEW,
        ASSESSMENT,
        REQUIREMENT,
        PACKAGE,
        WAVE,
        TRANSFER
    }

    DemoTask {
        of = Objects.requireNonNullElse(of, Owner.REFERRAL);
        eachGoal = Objects.requireNonNullElse(eachGoal, Map.of());
    }
}
