package uk.homeward.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.framework.process.GradeTables;
import uk.homeward.refusal.Conflict;

class FrameworkRulesTests {

    private static final LocalDate APRIL_2017 = LocalDate.of(2017, 4, 1);
    private static final Framework HELP_TO_LIVE_AT_HOME = new Framework(
            "HLH",
            "Help to Live at Home",
            LocalDate.of(2012, 4, 1),
            APRIL_2017.minusDays(1),
            Set.of(ClientGroup.OLDER_PEOPLE));
    private static final Framework SPECIALIST = new Framework(
            "SPE",
            "Specialist",
            LocalDate.of(2012, 4, 1),
            APRIL_2017.minusDays(1),
            Set.of(ClientGroup.LEARNING_DISABILITY, ClientGroup.PHYSICAL_DISABILITY, ClientGroup.MENTAL_HEALTH));
    private static final Framework ONE =
            new Framework("ONE", "One framework", APRIL_2017, LocalDate.of(2022, 3, 31), null);

    @Test
    @Tag("ELO-08")
    @Tag("ELO-09")
    void anOldFrameworkRefusesTheClientGroupOfTheOther() {
        assertThat(HELP_TO_LIVE_AT_HOME.isFor(ClientGroup.OLDER_PEOPLE)).isTrue();
        assertThat(HELP_TO_LIVE_AT_HOME.isFor(ClientGroup.LEARNING_DISABILITY)).isFalse();
        assertThat(SPECIALIST.isFor(ClientGroup.MENTAL_HEALTH)).isTrue();
        assertThat(SPECIALIST.isFor(ClientGroup.OLDER_PEOPLE)).isFalse();
    }

    @Test
    @Tag("ELO-05")
    @Tag("ELO-12")
    @Tag("ELO-13")
    void theNewFrameworkIsForEverybodyWhoWasAssessedChildrenToo() {
        for (ClientGroup group : ClientGroup.values()) {
            assertThat(ONE.isFor(group)).as("%s", group).isTrue();
        }
    }

    /** The last day of the two is the day before the first of the one. */
    @Test
    @Tag("ELO-12")
    void oneFrameworkFollowsTheTwo() {
        assertThat(HELP_TO_LIVE_AT_HOME.isInForce(APRIL_2017.minusDays(1))).isTrue();
        assertThat(HELP_TO_LIVE_AT_HOME.isInForce(APRIL_2017)).isFalse();
        assertThat(ONE.isInForce(APRIL_2017.minusDays(1))).isFalse();
        assertThat(ONE.isInForce(APRIL_2017)).isTrue();
    }

    @Test
    @Tag("ELO-10")
    void oneSupplierOfAGroupIsARisk() {
        assertThat(new SuppliersOfGroup(ClientGroup.CHILDREN, List.of("Small Steps")).atRisk())
                .isTrue();
        assertThat(new SuppliersOfGroup(ClientGroup.CHILDREN, List.of()).atRisk())
                .isTrue();
        assertThat(new SuppliersOfGroup(ClientGroup.CHILDREN, List.of("Small Steps", "Skerry")).atRisk())
                .isFalse();
    }

    /** Themes {4,4,3}, then {4,4,4}: the worst theme counts, so that it works by Time and Task only. */
    @Test
    @Tag("ELO-43")
    void theWorstThemeOfAnInspectionCounts() {
        Inspection older = inspection(4, 4, 3);
        Inspection newer = inspection(4, 4, 4);

        LastGrades grades = LastGrades.of(
                List.of(newer.grade(GradeThatCounts.MIN_OF_THEMES), older.grade(GradeThatCounts.MIN_OF_THEMES)));

        assertThat(grades).isEqualTo(new LastGrades(2, 3, 4));
        assertThat(grades.lowest()).isEqualTo(3);
        assertThat(new LastGrades(2, 5, 4).lowest()).isEqualTo(4);
        assertThat(GradeTables.personalBudget().mayPersonalBudget(Jurisdiction.SCOTLAND, grades))
                .isFalse();
        assertThat(GradeTables.entry().decide(Jurisdiction.SCOTLAND, grades)).isEqualTo(EntryDecision.Entry.ADMITTED);
    }

    @ParameterizedTest
    @CsvSource({"17, CHILDREN", "65, OLDER_PEOPLE", "93, OLDER_PEOPLE"})
    @Tag("ELO-05")
    void ageTellsChildrenAndOlderPeople(int years, ClientGroup group) {
        assertThat(ClientGroup.ofAge(years)).containsExactly(group);
    }

    @ParameterizedTest
    @CsvSource({"18", "64"})
    @Tag("ELO-05")
    @Tag("ELO-09")
    void ofOtherAdultsAgeDoesNotTell(int years) {
        Collection<ClientGroup> groups = ClientGroup.ofAge(years);

        assertThat(groups)
                .containsExactlyInAnyOrder(
                        ClientGroup.LEARNING_DISABILITY, ClientGroup.PHYSICAL_DISABILITY, ClientGroup.MENTAL_HEALTH);
    }

    /** Grades that fall stop new work; only somebody removes a provider. */
    @Test
    @Tag("ELO-41")
    void gradesThatFallRemoveNobody() {
        FrameworkMember member = member();

        assertThat(member.fall(APRIL_2017, APRIL_2017.plusDays(28))).isTrue();
        assertThat(member.fall(APRIL_2017.plusDays(1), APRIL_2017.plusDays(29))).isFalse();

        assertThat(member.onFramework()).isTrue();
        assertThat(member.mayHaveWork()).isFalse();
        assertThat(member.reviewBy()).isEqualTo(APRIL_2017.plusDays(28));
        assertThat(member.recover()).isTrue();
        assertThat(member.mayHaveWork()).isTrue();
    }

    @Test
    void aSuspensionIsLiftedWithAReason() {
        FrameworkMember member = member();

        assertThatThrownBy(() -> member.resume("Better.")).isInstanceOf(Conflict.class);
        member.suspend("Three visits were missed.");
        assertThat(member.mayHaveWork()).isFalse();
        assertThatThrownBy(() -> member.suspend("Again.")).isInstanceOf(Conflict.class);
        member.resume("It has new managers.");
        assertThat(member.mayHaveWork()).isTrue();

        member.remove("It closes.", APRIL_2017);
        assertThat(member.onFramework()).isFalse();
        assertThatThrownBy(() -> member.remove("Again.", APRIL_2017)).isInstanceOf(Conflict.class);
    }

    private static FrameworkMember member() {
        return new FrameworkMember(
                "ONE",
                "skerry",
                APRIL_2017,
                null,
                new Declaration(Set.of(ClientGroup.CHILDREN), List.of(), BigDecimal.TEN),
                Instant.EPOCH);
    }

    private static Inspection inspection(int care, int staffing, int leadership) {
        return new Inspection(
                "skerry",
                APRIL_2017,
                Map.of("Care and support", care, "Staffing", staffing, "Management and leadership", leadership),
                "commissioner");
    }
}
