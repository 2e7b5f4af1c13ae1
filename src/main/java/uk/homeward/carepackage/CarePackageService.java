package uk.homeward.carepackage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.carepackage.PackageFact.EndCorrected;
import uk.homeward.carepackage.PackageFact.PackageApproved;
import uk.homeward.carepackage.PackageFact.PackageClosed;
import uk.homeward.carepackage.PackageFact.PackageGoesOn;
import uk.homeward.carepackage.PackageFact.PackageOpened;
import uk.homeward.carepackage.PackageFact.PackageStarted;
import uk.homeward.carepackage.PackageFact.PlanFollowed;
import uk.homeward.carepackage.PackageFact.SourcingBegan;
import uk.homeward.carepackage.PackageFact.StartArranged;
import uk.homeward.carepackage.PackageFact.StartCorrected;
import uk.homeward.person.PersonService;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;

/** The life of long-term packages; whoever asks for the same once more changes nothing. */
@Service
@Transactional
public class CarePackageService {

    private final CarePackages packages;
    private final PersonService people;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CarePackageService(CarePackages packages, PersonService people, ApplicationEventPublisher facts, Clock clock) {
        this.packages = packages;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * The package that the person has, or a new draft.
     *
     * @return its reference, for example {@code PKG-000123}
     * @throws Conflict if the person has died
     */
    public String openFor(String personReference, String area) {
        if (people.find(personReference).dateOfDeath() != null) {
            throw new Conflict("The record says that this person has died. Check the reference.");
        }
        return packages.findOpen(personReference).map(CarePackage::reference).orElseGet(() -> {
            String opened = packages.saveAndFlush(new CarePackage(personReference, area, today()))
                    .reference();
            facts.publishEvent(new PackageOpened(opened));
            return opened;
        });
    }

    /** @throws uk.homeward.refusal.NotFound if there is no such package */
    @Transactional(readOnly = true)
    public PackageView find(String reference) {
        return get(reference).view();
    }

    /** All of a person, the newest first. */
    @Transactional(readOnly = true)
    public List<PackageView> ofPerson(String personReference) {
        return packages.findByPersonReferenceOrderByIdDesc(personReference).stream()
                .map(CarePackage::view)
                .toList();
    }

    /** The plan is agreed. */
    public void approve(String reference, PackageApproval approval) {
        if (get(reference).approve(approval)) {
            facts.publishEvent(new PackageApproved(reference, approval));
        } else {
            facts.publishEvent(new PlanFollowed(reference, approval));
        }
    }

    /** Somebody looks for who gives the care. */
    public void sourcing(String reference) {
        if (get(reference).source()) {
            facts.publishEvent(new SourcingBegan(reference));
        }
    }

    /** A provider said that they will start. */
    public void starting(String reference) {
        if (get(reference).arrangeStart()) {
            facts.publishEvent(new StartArranged(reference));
        }
    }

    /** @param startedOn the first day of care, today or before */
    public void confirmStart(String reference, LocalDate startedOn) {
        get(reference).start(startedOn, today());
        facts.publishEvent(new PackageStarted(reference, startedOn));
    }

    /**
     * The first day of care was told wrong; whatever is counted from it is counted again.
     *
     * @throws uk.homeward.refusal.Refusal if the day lies ahead, or before the plan was agreed
     */
    public void correctStart(String reference, @Nullable LocalDate startedOn, @Nullable String why) {
        LocalDate right = Wording.answered("startedOn", startedOn, "Give the first day of care.");
        String reason = Wording.required("reason", "The reason", why, "Say why the first day of care is corrected.");
        LocalDate was = get(reference).correctStart(right, today());
        facts.publishEvent(new StartCorrected(
                reference, right, new Change("First day of care", Wording.day(was), Wording.day(right)), reason));
    }

    public void close(String reference, PackageEnd end, @Nullable String reason) {
        close(reference, end, reason, today());
    }

    /** @param lastDay of care, today or before */
    public void close(String reference, PackageEnd end, @Nullable String reason, LocalDate lastDay) {
        close(get(reference), end, reason, lastDay);
    }

    /**
     * The last day was told wrong; what is counted until it is counted again.
     *
     * @throws uk.homeward.refusal.Refusal if it lies ahead, or before care began
     */
    public void correctEnd(String reference, LocalDate lastDay, String reason) {
        CarePackage over = get(reference);
        LocalDate was = over.correctEnd(lastDay, today());
        packages.saveAndFlush(over);
        facts.publishEvent(new EndCorrected(
                reference, lastDay, new Change("Last day of care", Wording.day(was), Wording.day(lastDay)), reason));
    }

    /**
     * Its end was a mistake: it stands as it stood.
     *
     * @param supportWentOn whether whoever gives the care came all the same
     * @throws Conflict if it is not over, or the person has another package since
     */
    public void goOn(String reference, boolean supportWentOn) {
        CarePackage ended = get(reference);
        if (people.find(ended.personReference()).dateOfDeath() != null) {
            throw new Conflict("The record says that this person has died. Their package does not go on.");
        }
        if (packages.findOpen(ended.personReference()).isPresent()) {
            throw new Conflict("The person has another long-term package by now. Go on with that one.");
        }
        goOn(ended, supportWentOn);
    }

    private void close(CarePackage open, PackageEnd end, @Nullable String reason, LocalDate day) {
        LocalDate endedOn = open.end(end, reason, day);
        packages.saveAndFlush(open);
        facts.publishEvent(new PackageClosed(open.reference(), end, endedOn, reason));
    }

    /** Whatever stands open ends on the day of the death, whenever it is told. */
    void endByDeath(String personReference, LocalDate diedOn) {
        packages.findOpen(personReference).ifPresent(open -> close(open, PackageEnd.PERSON_DIED, null, diedOn));
    }

    /** The death was told by mistake. A person has one package at a time: the last one is the one that it ended. */
    Optional<PackageView> goOnAfterDeath(String personReference, boolean supportWentOn) {
        Optional<CarePackage> ended = packages.endedByDeath(personReference);
        ended.ifPresent(one -> goOn(one, supportWentOn));
        return ended.map(CarePackage::view);
    }

    private void goOn(CarePackage one, boolean supportWentOn) {
        LocalDate endedOn = one.goOn();
        packages.saveAndFlush(one);
        PackageView view = one.view();
        facts.publishEvent(
                new PackageGoesOn(view.reference(), view.status(), view.directPayment(), endedOn, supportWentOn));
    }

    private CarePackage get(String reference) {
        return packages.findById(Reference.PACKAGE.id(reference)).orElseThrow(Reference.PACKAGE::unknown);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
