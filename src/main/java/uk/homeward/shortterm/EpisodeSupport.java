package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.absence.Away;
import uk.homeward.absence.DaysAway;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.hospital.Stay;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Support as it is given, when it begins to be charged, and the look at it in week six. */
@MappedSuperclass
abstract class EpisodeSupport extends EpisodeLifecycle {

    @Embedded
    private @Nullable Support support;

    @Embedded
    private @Nullable WeekSixLook weekSix;

    private @Nullable LocalDate oversightEscalatedOn;

    EpisodeSupport() {}

    EpisodeSupport(EpisodeRequest accepted, LocalDate today) {
        super(accepted, today);
    }

    /** @return the hours a week that were known for that day until now */
    BigDecimal changeHours(BigDecimal hours, LocalDate from) {
        expectActive("The hours cannot be changed");
        BigDecimal before = support().hours().on(from);
        give(support().hoursChanged(hours, from));
        return before;
    }

    /** @return the hours a week that were known for that day until now */
    BigDecimal takeBackHours(LocalDate from) {
        expectActive("The hours cannot be changed");
        BigDecimal before = support().hours().on(from);
        give(support().hoursAsBefore(from));
        return before;
    }

    void correctStart(Support corrected) {
        expect("The start cannot be corrected", EpisodeStatus.BEGUN);
        give(corrected);
    }

    /**
     * What would hold if support had started on that day. Where support has ended meanwhile, its end stands.
     *
     * @throws Refusal where it cannot have
     */
    Support ifStartedOn(
            LocalDate on, TimeAway away, HospitalRules rules, @Nullable LocalDate closesOn, LocalDate today) {
        expect("The start cannot be corrected", EpisodeStatus.BEGUN);
        expectOffered(on);
        LocalDate lastDay = ended().map(Ending::on).orElse(null);
        if (lastDay != null && on.isAfter(lastDay)) {
            throw new Refusal(
                    "startedOn",
                    "Support ended on %s. It cannot have started after that day.".formatted(Wording.day(lastDay)));
        }
        Support corrected = support().startCorrected(on, away, rules, closesOn, today);
        return lastDay == null ? corrected : corrected.closed(lastDay);
    }

    void expectDuring(Stay stay) {
        expectBegun();
        days().expectAdmission(stay.admittedOn());
    }

    void expectDuring(Away days) {
        expect("Days away cannot be recorded", EpisodeStatus.BEGUN);
        days().expectAway(days);
    }

    private DaysOfSupport days() {
        return new DaysOfSupport(support().startedOn(), ended().map(Ending::on).orElse(null));
    }

    /** Days away were told, moved or withdrawn. */
    void countAbsences(TimeAway away, LocalDate today) {
        LocalDate lastDay = ended().map(Ending::on).orElse(null);
        give(
                lastDay == null
                        ? support().charged(charge().counted(away, today)).skippingWeeksAway(away.elsewhere())
                        : support().countedAfterTheEnd(away, lastDay, today));
    }

    void skipWeeksAway(DaysAway away) {
        give(support().skippingWeeksAway(away));
    }

    /** Stays in hospital were told or put right. Where support has ended meanwhile, its end and planned end stand. */
    void countStays(TimeAway away, HospitalRules rules, @Nullable LocalDate closesOn, LocalDate today) {
        expectBegun();
        LocalDate lastDay = ended().map(Ending::on).orElse(null);
        if (lastDay == null) {
            give(support().counted(away, rules, closesOn, today));
            enter(away.inHospital().since() == null ? EpisodeStatus.ACTIVE : EpisodeStatus.IN_HOSPITAL);
        } else {
            give(support().countedAfterTheEnd(away, lastDay, today));
        }
    }

    private void expectBegun() {
        expect("A stay in hospital cannot be recorded", EpisodeStatus.BEGUN);
    }

    LocalDate plannedEnd() {
        return support().plannedEndOn();
    }

    void oversightMissed(LocalDate today) {
        oversightEscalatedOn = today;
    }

    void overseen() {
        oversightEscalatedOn = null;
    }

    Concern raiseConcern(@Nullable String note, String by, LocalDate today) {
        expectActive("A concern cannot be raised");
        return new Concern(id(), note, by, today);
    }

    void answerConcern(Concern concern, @Nullable String response, String by, LocalDate today) {
        expectActive("The concern cannot be answered");
        concern.answer(response, by, today);
    }

    /** @return whether the charge began now: a repeated job changes nothing */
    boolean startCharge(LocalDate today) {
        expectActive("The charge cannot start");
        boolean begins = charge().since() == null;
        if (begins) {
            give(support().charged(charge().begun(today)));
        }
        return begins;
    }

    ChargeNotice tellAboutCharge(ChargeTold told, LocalDate today) {
        expect("Nothing can be told about a charge", EpisodeStatus.RUNNING);
        give(support().charged(charge().told(told, support().startedOn(), today)));
        return requireNonNull(charge().notice());
    }

    /** @return what is on record, and could be taken back */
    ChargeNotice mistakenNotice() {
        expect("The notice of the charge cannot be taken back", EpisodeStatus.RUNNING);
        var unused = charge().notToldAfterAll();
        return requireNonNull(charge().notice());
    }

    void takeBackNotice() {
        give(support().charged(charge().notToldAfterAll()));
    }

    void assessFinances(FinancialAssessment found, LocalDate today) {
        expect("The financial assessment cannot be recorded", EpisodeStatus.RUNNING);
        give(support().charged(charge().assessed(found, today)));
    }

    void expectPurposeChange(LocalDate changedOn, String reason, LocalDate today) {
        expectActive("The purpose cannot be changed");
        var unused = support().purposeChanged(changedOn, reason, today);
    }

    /** @return whether the charge comes forward with this change */
    boolean changePurpose(LocalDate changedOn, String reason, LocalDate today) {
        expectActive("The purpose cannot be changed");
        Charge before = charge();
        give(support().purposeChanged(changedOn, reason, today));
        return before.comesForward(today);
    }

    void countersigned(LocalDate today) {
        give(support().charged(charge().countersigned(today)));
    }

    Charge charge() {
        return support().charge();
    }

    ChargeDates chargeDates(ChargeRules rules) {
        expect("There is no charge", EpisodeStatus.RUNNING);
        return support().chargeDates(rules);
    }

    WeekSixLook lookAtWeekSix(WeekSixLook.@Nullable Finding found, @Nullable String note, String by, LocalDate today) {
        expectActive("Week six cannot be looked at");
        weekSix = WeekSixLook.taken(found, note, by, today);
        return weekSix;
    }

    void reviewIsTheLook(String by, HospitalRules rules, LocalDate today) {
        if (weekSix == null) {
            weekSix = WeekSixLook.byReview(support().weekSixEnds(rules), by, today);
        }
    }

    WeekSixDates weekSix(CouncilProfile council, LocalDate reviewComesUpOn) {
        LocalDate ends = support().weekSixEnds(council.hospital());
        LocalDate comesUp = WeekSixLook.comesUp(ends, council.shortTermReview());
        return new WeekSixDates(weekSix == null && reviewComesUpOn.isAfter(ends), comesUp, ends);
    }

    Optional<WeekSixLook> weekSixLook() {
        return Optional.ofNullable(weekSix);
    }

    /** Present once support has started. */
    Optional<Support> given() {
        return Optional.ofNullable(support);
    }

    void give(Support changed) {
        support = changed;
    }

    Support support() {
        return requireNonNull(support);
    }
}
