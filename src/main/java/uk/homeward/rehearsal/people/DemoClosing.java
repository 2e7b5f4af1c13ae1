package uk.homeward.rehearsal.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.decommissioning.DecommissioningLookup;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.decommissioning.DecommissioningService;
import uk.homeward.governance.Authority;
import uk.homeward.rehearsal.PastPlay;
import uk.homeward.rehearsal.RehearsalService;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.transition.HoursRequest;
import uk.homeward.transition.JoiningKind;
import uk.homeward.transition.TransitionService;

/** Gives the demo of a council whose decision is in force a service that closes: begun five weeks ago, with its first recruits. */
@Component
@Profile("demo & !production")
class DemoClosing {

    private static final Logger log = LoggerFactory.getLogger(DemoClosing.class);
    private static final int DAYS_AGO = 35;
    private static final BigDecimal RECRUITED = BigDecimal.valueOf(320);

    private final DecommissioningLookup closings;
    private final DecommissioningService service;
    private final TransitionService transitions;
    private final Authority authority;
    private final TaskWorker work;
    private final RehearsalService rehearsal;
    private final TransactionTemplate transaction;

    DemoClosing(
            DecommissioningLookup closings,
            DecommissioningService service,
            TransitionService transitions,
            Authority authority,
            TaskWorker work,
            RehearsalService rehearsal,
            PlatformTransactionManager transactions) {
        this.closings = closings;
        this.service = service;
        this.transitions = transitions;
        this.authority = authority;
        this.work = work;
        this.rehearsal = rehearsal;
        this.transaction = new TransactionTemplate(transactions);
    }

    void begin() {
        Instant present = rehearsal.now();
        for (Plan plan : closings.toBegin()) {
            Instant then = present.minus(DAYS_AGO, ChronoUnit.DAYS);
            boolean inForce = authority
                    .inForce(plan.decision())
                    .filter(approval -> !WorkingHours.dayOf(then).isBefore(approval.inForceOn()))
                    .isPresent();
            if (inForce) {
                rehearsal.lookBack(time -> begin(plan, time, then, present));
            }
        }
    }

    private void begin(Plan plan, PastPlay time, Instant then, Instant present) {
        try {
            transaction.executeWithoutResult(status -> play(plan, time, then, present));
        } catch (RuntimeException e) {
            log.warn("The closing {} in the demo cannot be told", plan.code(), e);
        }
    }

    private void play(Plan plan, PastPlay time, Instant then, Instant present) {
        time.begin(then);
        work.as("commissioner", () -> {
            service.begin(plan.code());
            transitions.recruit(
                    plan.transition(),
                    JoiningKind.RECRUITED,
                    new HoursRequest(RECRUITED, WorkingHours.dayOf(then), "Ten workers signed."));
        });
        String closing = closings.ofService(plan.service()).orElseThrow().reference();
        work.complete(
                "direct-care",
                closing,
                "returnSecurityAnswers",
                Map.of("securityAnswers", "Policies of this year; encrypted devices; training recorded."));
        work.complete("compliance", closing, "completeSecurityAssurance", Map.of("assuranceAnswer", "ACCEPTED"));
        time.until(present);
    }
}
