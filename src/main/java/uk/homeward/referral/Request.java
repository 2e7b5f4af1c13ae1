package uk.homeward.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** A {@link ReferralRequest} that was checked and tidied: the same for every service (KEN-14). */
@Embeddable
record Request(
        @Enumerated(EnumType.STRING) ReferralSource source,
        @Enumerated(EnumType.STRING) @Column(name = "enablement_trigger") EnablementTrigger trigger,
        boolean urgent,
        String area,
        @Nullable LocalDate expectedDischargeOn,
        @Nullable LocalDate medicallyFitOn,
        @Nullable String formerPackage,
        @Nullable String situation) {

    /** Where somebody lives whom the council supports all the same. */
    static final String ELSEWHERE = "Outside the council";

    static Request of(ReferralRequest asked, List<String> areas, LocalDate today) {
        ReferralSource source = Wording.answered("source", asked.source(), "Choose who is asking for support.");
        EnablementTrigger trigger = Wording.answered(
                "trigger",
                asked.trigger(),
                "Choose what changed for the person: their health, a hospital stay, or the people who support them.");
        return new Request(
                source,
                trigger,
                asked.urgent(),
                area(asked.area(), areas),
                DischargeDates.expected(asked.expectedDischargeOn(), source, today),
                DischargeDates.medicallyFit(asked, today),
                Wording.line("formerPackage", "The reference of the former package", asked.formerPackage()),
                Wording.optional("situation", "The description of the situation", asked.situation()));
    }

    Request discharged(LocalDate expectedOn) {
        return new Request(source, trigger, urgent, area, expectedOn, medicallyFitOn, formerPackage, situation);
    }

    /** As the council's profile writes it, so that one area is one row of a report. Living elsewhere is no barrier (DER-09). */
    private static String area(@Nullable String given, List<String> areas) {
        String told = Wording.requiredLine("area", "The area", given, "Give the area in which the person lives.");
        List<String> known = Stream.concat(areas.stream(), Stream.of(ELSEWHERE)).toList();
        return known.stream()
                .filter(told::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "area", "Choose the area in which the person lives: %s.".formatted(String.join(", ", known))));
    }

    /** The day for which a service accepts: not before the discharge that is expected. */
    LocalDate acceptedFrom(EntryRoute route, LocalDate today) {
        return route == EntryRoute.STEP_UP || expectedDischargeOn == null || expectedDischargeOn.isBefore(today)
                ? today
                : expectedDischargeOn;
    }
}
