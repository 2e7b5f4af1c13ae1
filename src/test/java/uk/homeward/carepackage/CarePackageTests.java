package uk.homeward.carepackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class CarePackageTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PackageApproval AGREED =
            new PackageApproval("ASM-000001/1", DeliveryModel.TIME_AND_TASK, false, TODAY.minusDays(3));

    private final CarePackage carePackage = draft();

    @Test
    void nothingIsLookedForBeforeThePlanIsAgreed() {
        assertThatThrownBy(carePackage::source).isInstanceOf(Conflict.class).hasMessageContaining("not agreed yet");
        assertThatThrownBy(carePackage::arrangeStart).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> carePackage.start(TODAY, TODAY)).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("ELO-14")
    void aPlanAgreedAgainBeginsNothingAnew() {
        assertThat(carePackage.approve(AGREED)).isTrue();
        carePackage.source();

        assertThat(carePackage.approve(
                        new PackageApproval("ASM-000002/1", DeliveryModel.PERSONAL_BUDGET, false, TODAY)))
                .isFalse();

        assertThat(carePackage.view().status()).isEqualTo(PackageStatus.SOURCING);
        assertThat(carePackage.view().model()).isEqualTo(DeliveryModel.PERSONAL_BUDGET);
    }

    @Test
    void goesBackToSourcingWhereWhoeverWasToStartDidNot() {
        carePackage.approve(AGREED);
        carePackage.source();
        carePackage.arrangeStart();

        assertThat(carePackage.source()).isTrue();

        assertThat(carePackage.view().status()).isEqualTo(PackageStatus.SOURCING);
    }

    @Test
    void startsOnTheTrueDayBetweenAgreementAndToday() {
        carePackage.approve(AGREED);

        assertThatThrownBy(() -> carePackage.start(TODAY.plusDays(1), TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lies ahead");
        assertThatThrownBy(() -> carePackage.start(TODAY.minusDays(4), TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("agreed on");
        carePackage.start(TODAY.minusDays(3), TODAY);

        assertThat(carePackage.view().startedOn()).isEqualTo(TODAY.minusDays(3));
        assertThat(carePackage.view().status()).isEqualTo(PackageStatus.ACTIVE);
    }

    @Test
    void startsOnce() {
        carePackage.approve(AGREED);
        carePackage.start(TODAY, TODAY);

        assertThatThrownBy(() -> carePackage.start(TODAY, TODAY))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("on record");
        assertThat(carePackage.source()).isFalse();
    }

    @Test
    void whatIsOverTakesNothingMore() {
        carePackage.end(PackageEnd.NOT_ELIGIBLE, null, TODAY);

        assertThat(carePackage.open()).isFalse();
        assertThatThrownBy(() -> carePackage.approve(AGREED)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> carePackage.end(PackageEnd.WITHDRAWN, null, TODAY))
                .isInstanceOf(Conflict.class);
    }

    /** Told ten days late: it ended when it ended, and not before care began. */
    @Test
    void itEndsOnTheTrueDay() {
        carePackage.approve(AGREED);
        carePackage.start(TODAY.minusDays(3), TODAY);

        assertThat(carePackage.end(PackageEnd.PERSON_DIED, null, TODAY.minusDays(10)))
                .isEqualTo(TODAY.minusDays(3));
        carePackage.goOn();
        assertThat(carePackage.end(PackageEnd.PERSON_DIED, null, TODAY.minusDays(1)))
                .isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void whatADeathEndedStandsAsItStoodWhereItWasAMistake() {
        carePackage.approve(AGREED);
        carePackage.source();
        PackageView before = carePackage.view();
        carePackage.end(PackageEnd.PERSON_DIED, null, TODAY);
        assertThat(carePackage.endedByDeath()).isTrue();

        assertThat(carePackage.goOn()).isEqualTo(TODAY);

        assertThat(carePackage.view()).isEqualTo(before);
        assertThat(carePackage.endedByDeath()).isFalse();
    }

    private static CarePackage draft() {
        CarePackage draft = new CarePackage("PER-000001", "Millbrook", TODAY.minusDays(30));
        ReflectionTestUtils.setField(draft, "id", 1L);
        return draft;
    }
}
