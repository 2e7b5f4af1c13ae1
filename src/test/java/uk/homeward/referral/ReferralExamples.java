package uk.homeward.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonExamples;

/** Referrals of invented people, on Monday 23 November 2026. */
public final class ReferralExamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/London"));

    private ReferralExamples() {}

    /** From a ward: home in two days. */
    public static Asked fromHospital() {
        return new Asked(
                null,
                PersonExamples.ada(null),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY.plusDays(2),
                TODAY.minusDays(1),
                null,
                "Lives alone, two steps to the front door.");
    }

    public static Asked fromTheCommunity() {
        return fromHospital()
                .source(ReferralSource.GP)
                .trigger(EnablementTrigger.HEALTH_DETERIORATION)
                .expectedDischargeOn(null)
                .medicallyFitOn(null);
    }

    public static TriageDecision to(
            @Nullable Destination destination, @Nullable String service, @Nullable ShortTermPurpose purpose) {
        return new TriageDecision(destination, service, purpose, null, null, null, null, null);
    }

    /** The same with the reasons that live-in care and a bed ask for. */
    public static TriageDecision reasoned(
            @Nullable Destination destination, @Nullable String service, @Nullable ShortTermPurpose purpose) {
        return new TriageDecision(
                destination,
                service,
                purpose,
                null,
                null,
                null,
                "Four visits a day: the nights would not be covered.",
                "She falls at night and wants to be at home.");
    }

    /** A request of which one answer at a time is changed. */
    public record Asked(
            @Nullable String personReference,
            @Nullable PersonDetails person,
            @Nullable ReferralSource source,
            @Nullable EnablementTrigger trigger,
            boolean urgent,
            @Nullable String area,
            @Nullable LocalDate expectedDischargeOn,
            @Nullable LocalDate medicallyFitOn,
            @Nullable String formerPackage,
            @Nullable String situation) {

        public ReferralRequest request() {
            return new ReferralRequest(
                    personReference,
                    person,
                    source,
                    trigger,
                    urgent,
                    area,
                    expectedDischargeOn,
                    medicallyFitOn,
                    formerPackage,
                    situation);
        }

        public Asked person(@Nullable String reference, @Nullable PersonDetails details) {
            return new Asked(
                    reference,
                    details,
                    source,
                    trigger,
                    urgent,
                    area,
                    expectedDischargeOn,
                    medicallyFitOn,
                    formerPackage,
                    situation);
        }

        public Asked source(@Nullable ReferralSource changed) {
            return new Asked(
                    personReference,
                    person,
                    changed,
                    trigger,
                    urgent,
                    area,
                    expectedDischargeOn,
                    medicallyFitOn,
                    formerPackage,
                    situation);
        }

        public Asked trigger(@Nullable EnablementTrigger changed) {
            return new Asked(
                    personReference,
                    person,
                    source,
                    changed,
                    urgent,
                    area,
                    expectedDischargeOn,
                    medicallyFitOn,
                    formerPackage,
                    situation);
        }

        public Asked urgently() {
            return new Asked(
                    personReference,
                    person,
                    source,
                    trigger,
                    true,
                    area,
                    expectedDischargeOn,
                    medicallyFitOn,
                    formerPackage,
                    situation);
        }

        public Asked area(@Nullable String changed) {
            return new Asked(
                    personReference,
                    person,
                    source,
                    trigger,
                    urgent,
                    changed,
                    expectedDischargeOn,
                    medicallyFitOn,
                    formerPackage,
                    situation);
        }

        public Asked expectedDischargeOn(@Nullable LocalDate changed) {
            return new Asked(
                    personReference,
                    person,
                    source,
                    trigger,
                    urgent,
                    area,
                    changed,
                    medicallyFitOn,
                    formerPackage,
                    situation);
        }

        public Asked medicallyFitOn(@Nullable LocalDate changed) {
            return new Asked(
                    personReference,
                    person,
                    source,
                    trigger,
                    urgent,
                    area,
                    expectedDischargeOn,
                    changed,
                    formerPackage,
                    situation);
        }

        public Asked formerPackage(@Nullable String changed) {
            return new Asked(
                    personReference,
                    person,
                    source,
                    trigger,
                    urgent,
                    area,
                    expectedDischargeOn,
                    medicallyFitOn,
                    changed,
                    situation);
        }

        public Asked situation(@Nullable String changed) {
            return new Asked(
                    personReference,
                    person,
                    source,
                    trigger,
                    urgent,
                    area,
                    expectedDischargeOn,
                    medicallyFitOn,
                    formerPackage,
                    changed);
        }
    }
}
