package uk.homeward.frameworkmove;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Actor;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.framework.AdmissionRequest;
import uk.homeward.framework.ClientGroup;
import uk.homeward.framework.Framework;
import uk.homeward.framework.FrameworkAdmissionService;
import uk.homeward.framework.FrameworkRules;
import uk.homeward.frameworkmove.FrameworkMoveFact.FrameworkMoveOpened;
import uk.homeward.frameworkmove.FrameworkMoveFact.ProviderDecided;
import uk.homeward.governance.GovernanceService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Opens the move under its decision, and records what came of the tender for each provider (ELO-12). */
@Service
@Transactional
public class FrameworkMoveService {

    private final FrameworkMoves moves;
    private final MovingProviders providers;
    private final MoveIntake intake;
    private final FrameworkMoveRules rules;
    private final FrameworkRules frameworks;
    private final FrameworkAdmissionService admissions;
    private final MoveSettlement settlement;
    private final GovernanceService governance;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    FrameworkMoveService(
            FrameworkMoves moves,
            MovingProviders providers,
            MoveIntake intake,
            FrameworkMoveRules rules,
            FrameworkRules frameworks,
            FrameworkAdmissionService admissions,
            MoveSettlement settlement,
            GovernanceService governance,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.moves = moves;
        this.providers = providers;
        this.intake = intake;
        this.rules = rules;
        this.frameworks = frameworks;
        this.admissions = admissions;
        this.settlement = settlement;
        this.governance = governance;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * @return its reference, for example {@code FMV-000123}
     * @throws Refusal before its decision is in force, or where this council has no such move
     * @throws Conflict while one is open already
     */
    public String open() {
        if (!rules.run()) {
            throw new Refusal("This council brings no frameworks together.");
        }
        LocalDate today = today();
        boolean inForce = governance
                .inForceSince(rules.decision())
                .filter(on -> !on.isAfter(today))
                .isPresent();
        if (!inForce) {
            throw new Refusal(
                    "The decision behind “%s” is not in force. Nobody is asked before. Open Decisions to see what it waits for."
                            .formatted(rules.title()));
        }
        moves.findOpen().ifPresent(open -> {
            throw new Conflict(
                    "This move goes on already as %s. Open it to see how it stands.".formatted(open.reference()));
        });
        FrameworkMove move = moves.saveAndFlush(
                new FrameworkMove(today, Actor.name(), framework().from()));
        providers.find(move.number(), rules.from());
        facts.publishEvent(new FrameworkMoveOpened(move.reference(), move.reference(), move.movesOn()));
        return move.reference();
    }

    /**
     * A provider that is successful joins the new framework at its rate; everybody whom it serves stays with it. Of one that is
     * not, everybody chooses (ELO-13).
     *
     * @param ratePerHour pounds; only of one that is successful
     * @param reason needed of one that is not, and where only one inspection is known
     * @throws Refusal below the grades of the entry
     * @throws Conflict where it is decided already
     */
    public void decide(
            String reference,
            @Nullable String provider,
            @Nullable Boolean successful,
            @Nullable BigDecimal ratePerHour,
            @Nullable String reason) {
        FrameworkMove move = take(reference);
        move.expectOpen();
        String code = Wording.answered("provider", provider, "Choose a provider of the old frameworks.");
        boolean joins = Wording.answered("successful", successful, "Say whether the provider was successful.");
        String why = joins
                ? Wording.optional("reason", "The reason", reason)
                : Wording.required("reason", "The reason", reason, "Say why the provider was not successful.");
        if (!providers.decide(move.number(), code, joins, why, today(), Actor.name())) {
            throw new Conflict("This provider is decided already, or stood on none of the old frameworks.");
        }
        if (joins) {
            admissions.admit(new AdmissionRequest(rules.to(), code, groups(code), ratePerHour, why));
        }
        facts.publishEvent(new ProviderDecided(reference, reference, code, joins, why));
        intake.takeIn(move.number(), today());
        settlement.closeIfNobodyIsLeft(move.number());
    }

    /** Whom it served under the old ones; the new one bars nobody. */
    private Set<ClientGroup> groups(String provider) {
        Set<ClientGroup> groups = EnumSet.noneOf(ClientGroup.class);
        frameworks.members().stream()
                .filter(member -> member.provider().equals(provider))
                .forEach(member -> groups.addAll(member.clientGroups()));
        return groups.isEmpty() ? EnumSet.allOf(ClientGroup.class) : groups;
    }

    private Framework framework() {
        return frameworks.frameworks().stream()
                .filter(one -> one.code().equals(rules.to()))
                .findFirst()
                .orElseThrow();
    }

    private FrameworkMove take(String reference) {
        return moves.findLocked(Reference.FRAMEWORK_MOVE.id(reference)).orElseThrow(Reference.FRAMEWORK_MOVE::unknown);
    }

    private LocalDate today() {
        return WorkingHours.dayOf(clock.instant());
    }
}
