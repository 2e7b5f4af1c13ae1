package uk.homeward.rehearsal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardApplication;
import uk.homeward.browser.AccessiblePages;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonSearch;
import uk.homeward.referral.ReferralLists;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.rehearsal.FiredTimer;
import uk.homeward.rehearsal.RehearsalClock;
import uk.homeward.rehearsal.RehearsalReport;
import uk.homeward.rehearsal.RehearsalService;
import uk.homeward.shortterm.EpisodeLists;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.sourcing.RequirementLine;
import uk.homeward.sourcing.RequirementStatus;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveStatus;
import uk.homeward.transfer.WaveView;

/** Starts Homeward as a newcomer does, on an empty database, because only then does anybody move in. */
@Tag("own-application")
class DemoPeopleTests {

    /** Kent and the demo council stand for it in the build: each start costs the better part of a minute. */
    @Test
    @Tag("soak")
    void everyRoleFindsWorkAtTheFirstSignIn() {
        try (ConfigurableApplicationContext homeward = start("coventry")) {
            assertEverybodyIsInTheMiddle(homeward);
        }
    }

    /** Kent's decision was proposed in January 2024, while the contract of the old service still ran (KEN-12). */
    @Test
    @Tag("KEN-12")
    void aCouncilPlaysOnItsOwnDates(@TempDir Path data) {
        try (ConfigurableApplicationContext homeward =
                start("kent", "--homeward.data-dir=" + data, "--homeward.rehearsal.start=2024-01-15")) {
            assertThat(LocalDate.now(homeward.getBean(RehearsalClock.class))).isEqualTo(LocalDate.of(2024, 1, 15));
            assertEverybodyIsInTheMiddle(homeward);
        }
        assertThatThrownBy(() -> start("kent", "--homeward.data-dir=" + data, "--homeward.rehearsal.start=2020-07-01"))
                .rootCause()
                .hasMessageContaining("did not begin on 2020-07-01");
    }

    @Test
    void theirLivesGoOnWithTheClockAndNobodyMovesInTwice() {
        try (ConfigurableApplicationContext homeward = start("demo")) {
            assertEverybodyIsInTheMiddle(homeward);
            assertSomebodyIsAtEachStepOfLongTermCare(homeward);
            assertSomebodyIsAtEachStepOfATransfer(homeward);
            AccessiblePages.assertAllAre(
                    homeward.getEnvironment().getRequiredProperty("local.server.port", Integer.class));

            assertThat(homeward.getBean(DemoPeople.class).moveIn()).isZero();
            assertThat(homeward.getBean(RehearsalClock.class).ahead()).isZero();

            homeward.getBean(JdbcTemplate.class).update("delete from demo_person where name = 'Doreen Fletcher'");
            assertThat(homeward.getBean(DemoPeople.class).moveIn()).isEqualTo(1);

            assertThat(homeward.getBean(DemoPeople.class).moveIn(List.of(whoCannotBeMarked(homeward))))
                    .isZero();
            assertThat(homeward.getBean(PersonSearch.class).search("Nemo")).isEmpty();

            RehearsalReport moved = homeward.getBean(RehearsalService.class).advance("P6W");
            assertThat(moved.fired()).extracting(FiredTimer::at).isSorted();
            assertThat(moved.fired()).allMatch(FiredTimer::succeeded);
            assertThat(moved.fired())
                    .extracting(FiredTimer::timer)
                    .contains("Planned start missed", "Review comes up", "Hold period ends");
            assertThat(moved.fired()).doesNotHaveDuplicates();
            assertThat(executorIsAtWork(homeward)).isTrue();
            assertThat(homeward.getBean(ManagementService.class)
                            .createJobQuery()
                            .withException()
                            .count())
                    .isZero();
        }
    }

    /** Their life can be told, but not the mark that it was: as if Homeward had been killed between the two. */
    private static DemoPerson whoCannotBeMarked(ConfigurableApplicationContext homeward) {
        PersonDetails nobody = new PersonDetails(
                null,
                "Nemo",
                "N".repeat(120),
                "1940-01-01",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        DemoPerson somebody = homeward.getBean(DemoCast.class).everybody().get(0);
        return new DemoPerson(
                somebody.source(),
                somebody.trigger(),
                false,
                somebody.situation(),
                somebody.hoursPerWeek(),
                somebody.goals(),
                nobody,
                somebody.service(),
                somebody.start(),
                somebody.plannedDays(),
                somebody.begins(),
                somebody.steps());
    }

    private static void assertEverybodyIsInTheMiddle(ConfigurableApplicationContext homeward) {
        assertThat(work(homeward))
                .containsEntry("Triage referral", 2L)
                .containsEntry("Confirm discharge", 1L)
                .containsEntry("Agree goals", 2L)
                .containsEntry("Confirm start", 3L)
                .containsKey("Connect to community")
                .containsEntry("Arrange bridging care", 1L)
                .containsEntry("Respond to concern", 1L)
                .containsEntry("Conduct review", 2L)
                .containsEntry("Approve extension", 1L)
                .containsKey("Review progress");
        assertThat(homeward.getBean(EpisodeLists.class)
                        .live(false, PageQuery.first(PageQuery.LARGEST))
                        .items())
                .extracting(EpisodeView::status)
                .contains(EpisodeStatus.ACCEPTED, EpisodeStatus.ACTIVE, EpisodeStatus.IN_HOSPITAL);
        assertThat(homeward.getBean(ReferralLists.class)
                        .all(PageQuery.first(PageQuery.LARGEST))
                        .items())
                .filteredOn(referral -> referral.status() == ReferralStatus.CONCLUDED)
                .extracting(ReferralView::serviceOutcome)
                .containsExactly("NFA: Support ended as planned");
    }

    /** In an area that has opened: Hilda's hours are released already. */
    private static void assertSomebodyIsAtEachStepOfATransfer(ConfigurableApplicationContext homeward) {
        WaveView northdown =
                homeward.getBean(WaveLookup.class).programme().waves().get(0);
        assertThat(northdown.status()).isEqualTo(WaveStatus.OPEN);
        assertThat(northdown.byStatus())
                .containsOnlyKeys(
                        TransferStatus.LETTER_SENT,
                        TransferStatus.SIGNED_BY_ONE,
                        TransferStatus.SOURCING,
                        TransferStatus.HANDOVER,
                        TransferStatus.SETTLING);
        assertThat(northdown.released()).isEqualTo("12 h 15 min");
    }

    private static void assertSomebodyIsAtEachStepOfLongTermCare(ConfigurableApplicationContext homeward) {
        assertThat(work(homeward))
                .containsEntry("Assess needs", 3L)
                .containsEntry("Assess night support", 1L)
                .containsEntry("Check budget", 1L)
                .containsEntry("Verify budget", 1L)
                .containsEntry("Tell options", 2L)
                .containsEntry("Write support plan", 1L)
                .containsEntry("Submit costed plan", 1L)
                .containsEntry("Agree plan", 1L)
                .containsEntry("Choose offer", 2L)
                .containsEntry("Confirm provider start", 2L)
                .containsEntry("Confirm package start", 1L)
                .containsEntry("Authorise off-framework purchase", 1L)
                .containsEntry("Connect to community", 2L);
        assertThat(homeward.getBean(SourcingLookup.class)
                        .notAllocated(PageQuery.first(PageQuery.LARGEST))
                        .items())
                .extracting(RequirementLine::status)
                .containsSubsequence(
                        RequirementStatus.ESCALATED, RequirementStatus.OFFERS, RequirementStatus.PUBLISHED);
        assertThat(homeward.getBean(JdbcTemplate.class).queryForList("select status from care_package", String.class))
                .contains("ACTIVE");
        assertThat(homeward.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processDefinitionKey("night-trial")
                        .count())
                .isEqualTo(1);
    }

    private static Map<String, Long> work(ConfigurableApplicationContext homeward) {
        return homeward.getBean(TaskService.class).createTaskQuery().list().stream()
                .collect(Collectors.groupingBy(Task::getName, Collectors.counting()));
    }

    private static boolean executorIsAtWork(ConfigurableApplicationContext homeward) {
        return ((ProcessEngineConfigurationImpl)
                        homeward.getBean(ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor()
                .isActive();
    }

    private static ConfigurableApplicationContext start(String council) {
        return start(council, "--homeward.data-dir=");
    }

    private static ConfigurableApplicationContext start(String council, String... settings) {
        return new SpringApplicationBuilder(HomewardApplication.class)
                .profiles("demo")
                .run(Stream.concat(Stream.of("--server.port=0", "--homeward.council=" + council), Stream.of(settings))
                        .toArray(String[]::new));
    }
}
