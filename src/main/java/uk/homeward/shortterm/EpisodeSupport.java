package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.CouncilProfile.HospitalRules;

/** Support as it is given, when it begins to be charged, and the look at it in week six. */
@MappedSuperclass
abstract class EpisodeSupport extends EpisodeLifecycle {

    @Embedded
    private @Nullable Support support;

    @Embedded
    private @Nullable WeekSixLook weekSix;

    EpisodeSupport() {}

    EpisodeSupport(EpisodeRequest accepted, LocalDate today) {
        super(accepted, today);
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
