package uk.homeward.sourcing;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.gate.GateService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.SourcingFact.AwardVoided;
import uk.homeward.sourcing.SourcingFact.ProviderStarted;
import uk.homeward.sourcing.SourcingFact.RequirementClosed;

/** Whether whoever was chosen has started. */
@Service
@Transactional
public class ProviderStartService {

    private final RequirementStore store;
    private final CarePackageService packages;
    private final GateService gate;

    ProviderStartService(RequirementStore store, CarePackageService packages, GateService gate) {
        this.store = store;
        this.packages = packages;
        this.gate = gate;
    }

    /** @param award its number; nothing where only one is to start */
    public NextStep confirm(String reference, @Nullable Integer award, @Nullable LocalDate startedOn) {
        Requirement requirement = store.take(reference);
        started(requirement, award, startedOn);
        return kept(requirement);
    }

    private void started(Requirement requirement, @Nullable Integer award, @Nullable LocalDate startedOn) {
        Award begun = requirement.confirmStart(
                award, Wording.answered("startedOn", startedOn, "Give the first day of care."), store.now(requirement));
        store.announce(new ProviderStarted(
                requirement.reference(),
                requirement.packageReference(),
                begun.number(),
                begun.providerName(),
                Objects.requireNonNull(begun.startedOn())));
        gate.countStart(requirement.terms().personReference(), requirement.packageReference());
    }

    /** Told after its time was over: care is there, and what it covered is no longer looked for. */
    public void confirmLate(String reference, @Nullable Integer award, @Nullable LocalDate startedOn) {
        Requirement requirement = store.take(reference);
        if (requirement.status() == RequirementStatus.AWARDED) {
            throw new Conflict("A start is awaited: confirm it in the task Confirm provider start.");
        }
        started(requirement, award, startedOn);
        store.keep(requirement);
        if (!requirement.status().open()) {
            packages.starting(requirement.packageReference());
            store.announce(
                    new RequirementClosed(reference, requirement.packageReference(), requirement.status(), null));
        }
    }

    /** Care was handed over: whoever was chosen gives it from the day on. */
    public void handedOver(String reference, LocalDate day) {
        Requirement requirement = store.take(reference);
        var unused = requirement.confirmStart(null, day, store.now(requirement));
        store.keep(requirement);
        store.announce(new RequirementClosed(
                reference, requirement.packageReference(), requirement.status(), "Care was handed over."));
    }

    public NextStep notStarting(String reference, @Nullable Integer award, @Nullable String reason) {
        Requirement requirement = store.take(reference);
        String why = Wording.required("startReason", "The reason", reason, "Say why it does not start.");
        requirement.notStarting(award, why, store.now(requirement));
        voided(requirement, why);
        return kept(requirement);
    }

    /** The time is over within which somebody had to start. */
    public NextStep voidLateAwards(String reference) {
        Requirement requirement = store.take(reference);
        requirement.voidLateAwards(store.now(requirement));
        voided(requirement, "Nobody had started in time.");
        return kept(requirement);
    }

    private void voided(Requirement requirement, String reason) {
        requirement.awards().all().stream()
                .filter(one -> one.status() == AwardStatus.VOID)
                .reduce((older, newer) -> newer)
                .ifPresent(last -> store.announce(new AwardVoided(
                        requirement.reference(), requirement.packageReference(), last.providerName(), reason)));
        if (requirement.status().takesOffers()) {
            packages.sourcing(requirement.packageReference());
            store.announceSearch(requirement);
        }
    }

    private NextStep kept(Requirement requirement) {
        store.keep(requirement);
        return NextStep.of(requirement);
    }
}
