package uk.homeward.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.ServiceDefinition.Sector;

class CouncilProfilesTests {

    private static final LocalDate IN_THE_TRANSITION = LocalDate.of(2024, 6, 3);

    private final ApplicationContextRunner start =
            new ApplicationContextRunner().withUserConfiguration(WholeProfile.readers());

    @ParameterizedTest
    @ValueSource(strings = {"demo", "kent", "coventry", "hampshire"})
    void givesTheStartItsCouncilAndItsDays(String council) {
        start.withPropertyValues("homeward.council=" + council).run(context -> {
            assertThat(context).hasSingleBean(CouncilProfile.class).hasSingleBean(WorkingDays.class);
            assertThat(context.getBean(CouncilProfile.class).jurisdiction()).isEqualTo(Jurisdiction.ENGLAND);
            assertThat(context.getBean(WorkingHours.class).from()).isEqualTo(LocalTime.of(8, 0));
        });
    }

    @Test
    void eastLothianIsUnderScotlandsLawAndHasNoShortTermService() {
        CouncilProfile council = Councils.named("east-lothian").council();

        assertThat(council.jurisdiction()).isEqualTo(Jurisdiction.SCOTLAND);
        assertThat(council.services()).isEmpty();
    }

    @Test
    void aProviderIsRegisteredWhereTheCouncilIs() {
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.changed(
                        "east-lothian",
                        text -> text.replace("serviceNumber: CS9999000002", "locationId: 1-1000000002")))
                .withMessageContaining("providers[1].locationId is of the other country’s regulator");
    }

    @Test
    void whoeverHasAServiceReviewsIt() {
        assertThatExceptionOfType(ProfileMistake.class)
                .isThrownBy(() -> Councils.changed(
                        "coventry", text -> text.replaceAll("(?s)shortTermReview:.*?hospital:", "hospital:")))
                .withMessageContaining("shortTermReview is missing although there are services");
    }

    @Test
    void isTheDemoCouncilUnlessAnotherIsNamed() {
        start.run(context ->
                assertThat(context.getBean(CouncilProfile.class).name()).isEqualTo("Wealdshire County Council"));
    }

    @Test
    void stopsTheStartOnAMistake() {
        start.withPropertyValues("homeward.council=barsetshire")
                .run(context -> assertThat(context).getFailure().rootCause().isInstanceOf(ProfileMistake.class));
    }

    @Test
    void canBeACouncilsOwnFileElsewhere(@TempDir Path folder) throws IOException {
        String text = ProfileFile.named("demo").text();
        Path own = Files.writeString(
                folder.resolve("glenshire.yaml"),
                text.replace("jurisdiction: ENGLAND", "jurisdiction: SCOTLAND")
                        .replace("locationId: 1-", "serviceNumber: CS")
                        .replace("Wealdshire", "Glenshire"));

        CouncilProfile profile = Councils.read(own.toString()).council();

        assertThat(profile.name()).isEqualTo("Glenshire County Council");
        assertThat(profile.jurisdiction()).isEqualTo(Jurisdiction.SCOTLAND);
    }

    @Test
    @Tag("KEN-20")
    void kentGivesSevenToFourteenDaysInOneServiceAndUpToSixWeeksInTheOther() {
        ServiceDefinition old = Councils.kent().service("D2A").orElseThrow();
        ServiceDefinition offered = Councils.kent().service("KEAH").orElseThrow();

        assertThat(old.minimumDays()).isEqualTo(7);
        assertThat(old.maximumDays()).isEqualTo(14);
        assertThat(offered.minimumDays()).isEqualTo(1);
        assertThat(offered.maximumDays()).isEqualTo(42);
        assertThat(old.routes()).containsExactly(EntryRoute.STEP_DOWN);
    }

    @Test
    @Tag("KEN-38")
    void kentHasBothServicesOpenSideBySide() {
        assertThat(Councils.kent().services())
                .extracting(ServiceDefinition::code, ServiceDefinition::sector)
                .contains(tuple("KEAH", Sector.IN_HOUSE), tuple("D2A", Sector.INDEPENDENT));
        assertThat(Councils.kent().services()).allSatisfy(service -> {
            assertThat(service.opensOn()).isBefore(IN_THE_TRANSITION);
            assertThat(service.closesOn()).isNull();
        });
    }

    /** Several services on one pathway, each with its commissioner. */
    @Test
    @Tag("KEN-10")
    void kentsPathwayHasServicesOfTheCouncilAndOneOfTheNhs() {
        CouncilProfile kent = Councils.kent();

        assertThat(kent.services())
                .filteredOn(service -> service.routes().contains(EntryRoute.STEP_DOWN))
                .extracting(ServiceDefinition::code, service -> kent.commissionedBy(service.code()), kent::commissions)
                .containsExactly(
                        tuple("KEAH", "Kent County Council", true),
                        tuple("D2A", "Kent County Council", true),
                        tuple("REHAB", "NHS Kent and Medway", false));
    }

    @Test
    @Tag("COV-14")
    void coventryLeavesTheLengthToThePersonsPotential() {
        ServiceDefinition support = Councils.coventry().service("STHS").orElseThrow();

        assertThat(support.plannedDays()).isEqualTo(42);
        assertThat(support.maximumDays()).isGreaterThan(support.plannedDays());
        assertThat(support.extensionReasons()).contains(ExtensionReason.POTENTIAL_NOT_REACHED);
    }

    @Test
    @Tag("COV-15")
    void coventryTakesStepUpAndStepDownIntoTheSameService() {
        assertThat(Councils.coventry().services()).singleElement().satisfies(service -> assertThat(service.routes())
                .containsExactlyInAnyOrder(EntryRoute.STEP_UP, EntryRoute.STEP_DOWN));
    }

    @Test
    @Tag("DER-08")
    void everyCouncilServesTheFivePurposes() {
        Set<ShortTermPurpose> five = EnumSet.complementOf(EnumSet.of(ShortTermPurpose.ASSESSMENT_AT_HOME));
        assertThat(five).hasSize(5).contains(ShortTermPurpose.DEMENTIA_REABLEMENT);
        for (CouncilProfile council :
                List.of(Councils.demo(), Councils.kent(), Councils.coventry(), Councils.hampshire())) {
            assertThat(council.services())
                    .flatExtracting(ServiceDefinition::purposes)
                    .containsAll(five);
        }
    }

    @Test
    @Tag("HAM-02")
    void nothingOfHampshiresDecisionOpensBeforeIt() {
        assertThat(Councils.hampshire().services())
                .allSatisfy(service -> assertThat(service.opensOn()).isAfterOrEqualTo("2023-03-28"));
    }

    /** The tender was for short-term, live-in, step-up: all three are data of the one service. */
    @Test
    @Tag("HAM-04")
    @Tag("HAM-14")
    void hampshiresServiceIsShortTermAndLiveInAndStepUp() {
        ServiceDefinition liveIn = Councils.hampshire().service("LIC").orElseThrow();

        assertThat(liveIn.model()).isEqualTo(ServiceModel.LIVE_IN_CARE);
        assertThat(liveIn.routes()).contains(EntryRoute.STEP_UP);
        assertThat(liveIn.maximumDays()).isLessThanOrEqualTo(42);
        assertThat(liveIn.purposes()).contains(ShortTermPurpose.ASSESSMENT_AT_HOME);
    }

    @Test
    @Tag("HAM-07")
    void hampshireTakesStepUpIntoTheServiceThatTakesStepDown() {
        assertThat(Councils.hampshire().service("LIC").orElseThrow().routes())
                .containsExactlyInAnyOrder(EntryRoute.STEP_UP, EntryRoute.STEP_DOWN);
    }
}
