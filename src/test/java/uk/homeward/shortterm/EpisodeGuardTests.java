package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.goals;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.progress;
import static uk.homeward.shortterm.EpisodeStatus.ACCEPTED;
import static uk.homeward.shortterm.EpisodeStatus.ACTIVE;
import static uk.homeward.shortterm.EpisodeStatus.CANCELLED;
import static uk.homeward.shortterm.EpisodeStatus.ENDED;
import static uk.homeward.shortterm.EpisodeStatus.IN_HOSPITAL;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.absence.Away;
import uk.homeward.absence.DaysAway;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.hospital.Stay;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

/** Every verb in every status: done where it may be, and refused with a sentence where it may not. */
class EpisodeGuardTests {

    private static final ServiceDefinition RULES = ServiceExamples.home().build();
    private static final HospitalRules HOSPITAL = new HospitalRules(0, true);
    private static final Charge CHARGE = Charge.ahead(new ChargeTerms(true, true, true, false, START), on(42));
    private static final ChargeTold TOLD =
            new ChargeTold(on(1), "Sue Weston", ChargeTold.Format.LETTER, FinancialAssessment.ASSESSED, null);
    private static final Reviewing AHEAD = Reviewing.ahead("REV-000001", on(35));

    private record Verb(String name, Set<EpisodeStatus> allowed, Consumer<Episode> act) {}

    private static final Set<EpisodeStatus> LIVE = Set.of(ACCEPTED, ACTIVE, IN_HOSPITAL);
    private static final Set<EpisodeStatus> BEGUN = Set.of(ACTIVE, IN_HOSPITAL, ENDED);

    private static final Verb[] VERBS = {
        new Verb("agree goals", LIVE, episode -> episode.agreeGoals(goals(3), "therapist", START)),
        new Verb("start", Set.of(ACCEPTED), episode -> episode.start(start(), AHEAD, CHARGE)),
        new Verb("cancel", Set.of(ACCEPTED), episode -> episode.cancel(null, "Not needed.", START)),
        new Verb(
                "record progress",
                Set.of(ACTIVE),
                episode -> episode.recordProgress(
                        progress(9),
                        new SupportWeek(1, on(0)),
                        new SupportWeeks(on(0), null, TimeAway.NONE, on(7)),
                        "carer")),
        new Verb("raise concern", Set.of(ACTIVE), episode -> episode.raiseConcern("Eats little.", "carer", on(7))),
        new Verb(
                "answer concern",
                Set.of(ACTIVE),
                episode -> episode.answerConcern(
                        new Concern(1, "Eats little.", "carer", on(7)), "Dietitian asked.", "therapist", on(8))),
        new Verb("conclude review", Set.of(ACTIVE), EpisodeGuardTests::conclude),
        new Verb("take decision", Set.of(ACTIVE), episode -> decide(episode, ending())),
        new Verb("put review ahead", Set.of(ACTIVE), episode -> episode.reviewAhead(AHEAD)),
        new Verb("expect extension", Set.of(ACTIVE), episode -> {
            extensionAsked(episode);
            episode.expectExtensionRequest();
        }),
        new Verb("extend", Set.of(ACTIVE), episode -> {
            extensionAsked(episode);
            episode.extend(7, RULES, on(1));
        }),
        new Verb("refuse extension", Set.of(ACTIVE), episode -> {
            extensionAsked(episode);
            episode.refuseExtension(on(1));
        }),
        new Verb("tell about the charge", Set.of(ACTIVE, IN_HOSPITAL), episode -> episode.tellAboutCharge(TOLD, on(1))),
        new Verb("settle the assessment", Set.of(ACTIVE, IN_HOSPITAL), episode -> {
            if (episode.given().isPresent()) {
                episode.tellAboutCharge(TOLD, on(1));
            }
            episode.assessFinances(FinancialAssessment.ASSESSED, on(1));
        }),
        new Verb("start charge", Set.of(ACTIVE), episode -> {
            if (episode.status() == ACTIVE) {
                episode.tellAboutCharge(TOLD, on(1));
            }
            episode.startCharge(on(42));
        }),
        new Verb(
                "look at week six",
                Set.of(ACTIVE),
                episode -> episode.lookAtWeekSix(WeekSixLook.Finding.GOES_ON, "Walks alone.", "worker", on(40))),
        new Verb("change purpose", Set.of(ACTIVE), episode -> episode.changePurpose(on(1), "Goals are met.", on(1))),
        new Verb(
                "expect a stay",
                Set.of(ACTIVE, IN_HOSPITAL, ENDED),
                episode -> episode.expectDuring(new Stay(on(1), null))),
        new Verb("count stays", Set.of(ACTIVE, IN_HOSPITAL, ENDED), EpisodeGuardTests::admit),
        new Verb("hold", Set.of(IN_HOSPITAL), Episode::expectInHospital),
        new Verb("lapse", Set.of(IN_HOSPITAL), episode -> episode.lapse(on(2))),
        new Verb("end as decided", Set.of(ACTIVE), episode -> {
            if (episode.status() == ACTIVE) {
                decide(episode, ending());
            }
            episode.endAsDecided(on(41));
        }),
        new Verb(
                "end early",
                Set.of(ACTIVE, IN_HOSPITAL),
                episode -> episode.endEarly(on(2), Sequel.DECLINED, null, null, "Wants no more.", on(2))),
        new Verb("replace", Set.of(ACTIVE, IN_HOSPITAL), episode -> episode.replaced(on(2))),
        new Verb("die", LIVE, episode -> episode.die(on(2))),
        new Verb("be admitted before the start", Set.of(ACCEPTED), episode -> episode.admittedBeforeStart(START, null)),
        new Verb(
                "ask for a week",
                Set.of(ACTIVE),
                episode -> episode.progressWeek(null, new SupportWeeks(on(0), null, TimeAway.NONE, on(7)))),
        new Verb("change hours", Set.of(ACTIVE), episode -> episode.changeHours(BigDecimal.TEN, on(2))),
        new Verb("take hours back", Set.of(ACTIVE), episode -> {
            if (episode.status() == ACTIVE) {
                episode.changeHours(BigDecimal.ONE, on(2));
            }
            episode.takeBackHours(on(2));
        }),
        new Verb(
                "ask what another start would mean",
                BEGUN,
                episode -> episode.ifStartedOn(START, TimeAway.NONE, HOSPITAL, null, on(1))),
        new Verb("correct the start", BEGUN, episode -> episode.correctStart(Support.begun(start(), CHARGE))),
        new Verb("expect days away", BEGUN, episode -> episode.expectDuring(new Away(on(0), on(1)))),
        new Verb("take back what was told", Set.of(ACTIVE, IN_HOSPITAL), episode -> {
            if (episode.given().isPresent() && episode.status() != ENDED) {
                episode.tellAboutCharge(TOLD, on(1));
            }
            episode.mistakenNotice();
        }),
        new Verb(
                "ask whether the purpose may change",
                Set.of(ACTIVE),
                episode -> episode.expectPurposeChange(on(1), "Goals are met.", on(1))),
        new Verb(
                "tell when it is charged",
                Set.of(ACTIVE, IN_HOSPITAL),
                episode -> episode.chargeDates(new ChargeRules(14, new FreePeriodPolicies(false, false, true)))),
        new Verb(
                "tell week six",
                Set.of(ACTIVE, IN_HOSPITAL),
                episode -> episode.weekSix(Councils.named("demo").council())),
        new Verb("record outcome", Set.of(ENDED, CANCELLED), episode -> episode.recordCldOutcome("NFA: Other")),
        new Verb("tell dates", Set.of(ACTIVE, IN_HOSPITAL), Episode::dates)
    };

    private static Start start() {
        return Start.confirmed(EpisodeHouse.starting(START, null), RULES, START);
    }

    private static void conclude(Episode episode) {
        FindingsExamples.Held held = FindingsExamples.on(on(1)).scores().build();
        var unused = episode.conclude(held.meeting(), held.findings(), RULES);
    }

    private static void admit(Episode episode) {
        HospitalDays since = new HospitalDays(List.of(new Stay(on(1), null)));
        episode.countStays(new TimeAway(since, DaysAway.NONE), HOSPITAL, null, on(1));
    }

    private static void decide(Episode episode, Conclusion conclusion) {
        episode.decide(conclusion, "worker", HOSPITAL, on(1));
    }

    private static Conclusion ending() {
        return new Conclusion(ReviewDecision.END_AS_PLANNED, Sequel.NO_SUPPORT_NEEDED, null, List.of(), null, null);
    }

    private static void extensionAsked(Episode episode) {
        if (episode.status() == ACTIVE) {
            Extension asked = Extension.requested(14, "POTENTIAL_NOT_REACHED", RULES, on(41));
            decide(episode, new Conclusion(ReviewDecision.EXTEND, null, asked, List.of(), null, null));
        }
    }

    private static Episode in(EpisodeStatus status) {
        Episode episode = new Episode(
                new EpisodeRequest(
                        "REF-000001",
                        EpisodeHouse.PERSON,
                        EntryRoute.STEP_DOWN,
                        "HOME",
                        ShortTermPurpose.DISCHARGE,
                        START,
                        false,
                        false),
                RULES,
                START);
        ReflectionTestUtils.setField(episode, "id", 1L);
        Map<EpisodeStatus, Consumer<Episode>> ways = new LinkedHashMap<>();
        ways.put(ACCEPTED, accepted -> {});
        ways.put(CANCELLED, accepted -> accepted.cancel(null, "Not needed.", START));
        ways.put(ACTIVE, accepted -> accepted.start(start(), AHEAD, CHARGE));
        ways.put(IN_HOSPITAL, accepted -> {
            accepted.start(start(), AHEAD, CHARGE);
            admit(accepted);
        });
        ways.put(ENDED, accepted -> {
            accepted.start(start(), AHEAD, CHARGE);
            accepted.endEarly(on(1), Sequel.DECLINED, null, null, "Wants no more.", on(1));
        });
        ways.getOrDefault(status, none -> {}).accept(episode);
        assertThat(episode.status()).isEqualTo(status);
        return episode;
    }

    static Stream<Arguments> pairs() {
        return Stream.of(VERBS).flatMap(verb -> Stream.of(EpisodeStatus.values())
                .map(status -> Arguments.of(verb.name(), status, verb)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("pairs")
    void everyVerbIsDoneOnlyInTheStatusesItIsFor(String name, EpisodeStatus status, Verb verb) {
        Episode episode = in(status);

        if (verb.allowed().contains(status)) {
            assertThatCode(() -> verb.act().accept(episode)).doesNotThrowAnyException();
        } else {
            assertThat(Refusals.of(() -> verb.act().accept(episode)))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining(status.sentence());
            assertThat(episode.status()).isEqualTo(status);
        }
    }

    /** What the review found stands: another is recorded by a correction, which two people make. */
    @Test
    void aReviewThatHasDecidedIsNotRecordedAgain() {
        Episode episode = in(ACTIVE);
        decide(episode, ending());

        assertThat(Refusals.of(() -> conclude(episode))).isInstanceOf(Conflict.class);
    }

    /** The review asked for more time and said nothing of what follows: refused, somebody has to. */
    @Test
    void whereMoreTimeIsRefusedSomebodyMustSayWhatFollows() {
        Episode open = in(ACTIVE);
        extensionAsked(open);
        Episode clear = in(ACTIVE);
        Extension asked = Extension.requested(14, "POTENTIAL_NOT_REACHED", RULES, on(41));
        decide(clear, new Conclusion(ReviewDecision.EXTEND, Sequel.NO_SUPPORT_NEEDED, asked, List.of(), null, null));

        assertThat(open.refuseExtension(on(1))).isTrue();
        assertThat(clear.refuseExtension(on(1))).isFalse();
    }
}
