package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.PERSON;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.starting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.refusal.Refusals;

/** Which service can accept whom, when it may start, and for how long. */
class ServiceRulesTests {

    private static EpisodeRequest request(EntryRoute route, ShortTermPurpose purpose, LocalDate plannedStart) {
        return new EpisodeRequest("REF-000001", PERSON, route, "HOME", purpose, plannedStart, false, false);
    }

    private static void accept(ServiceExamples service, EntryRoute route, ShortTermPurpose purpose, LocalDate start) {
        Acceptance.check(request(route, purpose, start), service.build(), START);
    }

    private static Start confirm(ServiceDefinition service, LocalDate startedOn, @Nullable Integer days) {
        return Start.confirmed(starting(startedOn, days), service, START);
    }

    @ParameterizedTest
    @EnumSource(EntryRoute.class)
    @Tag("COV-15")
    void bothRoutesLeadToTheSameService(EntryRoute route) {
        EpisodeHouse house = new EpisodeHouse(Councils.coventry());

        String reference = house.opening.open(new EpisodeRequest(
                "REF-000001", PERSON, route, "STHS", ShortTermPurpose.REABLEMENT, START, false, false));

        assertThat(house.view(reference).route()).isEqualTo(route);
        assertThat(house.view(reference).service()).isEqualTo("STHS");
    }

    @ParameterizedTest
    @EnumSource(ShortTermPurpose.class)
    @Tag("DER-08")
    void everyPurposeCanBeServed(ShortTermPurpose purpose) {
        EpisodeHouse house = new EpisodeHouse(Councils.demo());
        String service = Councils.demo().services().stream()
                .filter(one -> one.purposes().contains(purpose) && one.routes().contains(EntryRoute.STEP_DOWN))
                .findFirst()
                .orElseThrow()
                .code();

        String reference = house.opening.open(
                new EpisodeRequest("REF-000001", PERSON, EntryRoute.STEP_DOWN, service, purpose, START, false, false));

        assertThat(house.view(reference).purpose()).isEqualTo(purpose);
    }

    @Test
    @Tag("DER-08")
    void aServiceIsRefusedForAPurposeThatItDoesNotServe() {
        ServiceExamples service = ServiceExamples.home().purposes(ShortTermPurpose.DISCHARGE);

        assertThat(Refusals.field(
                        () -> accept(service, EntryRoute.STEP_DOWN, ShortTermPurpose.DEMENTIA_REABLEMENT, START)))
                .isEqualTo("purpose");
    }

    @Test
    void aServiceIsRefusedForARouteThatItDoesNotTake() {
        ServiceExamples service = ServiceExamples.home().routes(EntryRoute.STEP_DOWN);

        assertThat(Refusals.field(() -> accept(service, EntryRoute.STEP_UP, ShortTermPurpose.REABLEMENT, START)))
                .isEqualTo("service");
    }

    @Test
    void anUnknownServiceIsRefused() {
        EpisodeHouse house = ServiceExamples.home().house();

        assertThat(Refusals.field(() -> house.open("NONE"))).isEqualTo("service");
    }

    @Test
    void aPlannedStartLiesNeitherInThePastNorOutsideTheServicesDates() {
        ServiceExamples open = ServiceExamples.home();
        ServiceExamples opening = ServiceExamples.home().opensOn(on(1));
        ServiceExamples closing = ServiceExamples.home().lastStartOn(on(3));

        for (ServiceExamples service : new ServiceExamples[] {open, opening}) {
            LocalDate tooEarly = service == open ? on(-1) : START;
            assertThat(Refusals.field(
                            () -> accept(service, EntryRoute.STEP_DOWN, ShortTermPurpose.DISCHARGE, tooEarly)))
                    .isEqualTo("plannedStartOn");
        }
        assertThat(Refusals.field(() -> accept(closing, EntryRoute.STEP_DOWN, ShortTermPurpose.DISCHARGE, on(4))))
                .isEqualTo("plannedStartOn");
        accept(closing, EntryRoute.STEP_DOWN, ShortTermPurpose.DISCHARGE, on(3));
    }

    @Test
    void nobodyIsAcceptedWhoCouldNotHaveTheShortestLengthBeforeTheServiceCloses() {
        ServiceExamples closing = ServiceExamples.home().days(7, 14, 14).closesOn(on(10));

        accept(closing, EntryRoute.STEP_DOWN, ShortTermPurpose.DISCHARGE, on(4));

        assertThat(Refusals.field(() -> accept(closing, EntryRoute.STEP_DOWN, ShortTermPurpose.DISCHARGE, on(5))))
                .isEqualTo("plannedStartOn");
    }

    @ParameterizedTest
    @CsvSource({"D2A, 6, false", "D2A, 7, true", "D2A, 14, true", "D2A, 15, false"})
    @CsvSource({"KEAH, 1, true", "KEAH, 42, true", "KEAH, 43, false"})
    @Tag("KEN-20")
    void theLengthFollowsTheServiceWhereTwoAreOpenSideBySide(String code, int days, boolean allowed) {
        CouncilProfile kent = Councils.kent();
        ServiceDefinition service = kent.service(code).orElseThrow();

        if (allowed) {
            assertThat(confirm(service, START, days).plannedEnd()).isEqualTo(START.plusDays(days - 1));
        } else {
            assertThat(Refusals.field(() -> confirm(service, START, days))).isEqualTo("plannedDays");
        }
    }

    @Test
    @Tag("COV-14")
    void theLengthIsSetByWhatThePersonCanReachAndMayPassSixWeeks() {
        ServiceDefinition coventry = Councils.coventry().service("STHS").orElseThrow();

        assertThat(confirm(coventry, START, null).plannedDays()).isEqualTo(42);
        assertThat(confirm(coventry, START, 56).plannedEnd()).isEqualTo(on(55));
        assertThat(Refusals.field(() -> confirm(coventry, START, 85))).isEqualTo("plannedDays");
    }

    @Test
    @Tag("DER-13")
    void everyStartHasAPlannedEnd() {
        EpisodeHouse house = ServiceExamples.home().house();
        String reference = house.open("HOME");

        SupportDates dates = house.start(reference, null);

        assertThat(dates.plannedEndOn()).isEqualTo(on(41));
        assertThat(house.view(reference).plannedEndOn()).isEqualTo(on(41));
    }

    @Test
    void aStartIsConfirmedWhenItHasHappened() {
        ServiceDefinition service = ServiceExamples.home().build();

        assertThat(Refusals.field(() -> confirm(service, on(1), null))).isEqualTo("startedOn");
        assertThat(confirm(service, on(-7), null).on()).isEqualTo(on(-7));
    }

    @Test
    void supportIsPlannedToEndBeforeTheServiceCloses() {
        ServiceDefinition closing = ServiceExamples.home().closesOn(on(20)).build();

        assertThat(Refusals.field(() -> confirm(closing, START, null))).isEqualTo("plannedDays");
        assertThat(confirm(closing, START, 21).plannedEnd()).isEqualTo(on(20));
    }

    @ParameterizedTest
    @CsvSource({"-1", "336.25", "0.1", "0"})
    void hoursAreQuartersOfAnHourInAWeek(BigDecimal hours) {
        ServiceDefinition service = ServiceExamples.home().build();
        StartConfirmation confirmation = new StartConfirmation(true, START, hours, null, null);

        assertThat(Refusals.field(() -> Start.confirmed(confirmation, service, START)))
                .isEqualTo("hoursPerWeek");
    }
}
