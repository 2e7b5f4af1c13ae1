package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.ContractSource;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceModel;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;

/** What commissioners recorded, and of what they may. */
@Tag("HAM-04")
class ProcurementTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private static AwardNotice award(ContractSource source, LocalDate from) {
        return new AwardNotice(OCTOBER, "Millbrook House", from, null, source, "Two lots.");
    }

    private static TenderNotice tender(LocalDate on) {
        return new TenderNotice(on, ServiceModel.BED, EnumSet.of(EntryRoute.STEP_UP), true, "Ten beds.");
    }

    @Test
    void whatWasRecordedStandsInTheOrderInWhichItHappened() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.procure(door -> {
            door.recordTender("BEDS", tender(MAY));
            door.recordAward("BEDS", award(ContractSource.BLOCK, OCTOBER));
            door.recordTender("BEDS", tender(OCTOBER));
        });

        List<ProcurementStep> steps = hampshire.procured().steps("BEDS");
        List<ProcurementStep> all = hampshire.procured().steps();

        assertThat(steps)
                .extracting(
                        ProcurementStep::kind, ProcurementStep::on, ProcurementStep::provider, ProcurementStep::note)
                .containsExactly(
                        tuple(ProcurementStep.Kind.TENDER_ISSUED, MAY, null, "Ten beds."),
                        tuple(ProcurementStep.Kind.TENDER_ISSUED, OCTOBER, null, "Ten beds."),
                        tuple(ProcurementStep.Kind.CONTRACT_AWARDED, OCTOBER, "Millbrook House", "Two lots."));
        assertThat(all).isEqualTo(steps);
        assertThat(Refusals.of(() -> hampshire.procured().steps("NOSUCH"))).isInstanceOf(NotFound.class);
    }

    /** The last tender before the award led to it. */
    @Test
    void aContractIsShownWithTheTenderThatLedToIt() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));

        hampshire.procure(door -> {
            door.recordTender("BEDS", tender(MAY.minusYears(1)));
            door.recordTender("BEDS", tender(MAY));
            door.recordAward("BEDS", award(ContractSource.BLOCK, OCTOBER));
        });

        assertThat(hampshire.report().contract("BEDS").tender())
                .isEqualTo(new FundingRules.Tender(MAY, ServiceModel.BED, EnumSet.of(EntryRoute.STEP_UP), true));
    }

    @Test
    void twoSourcesMayBeginOnOneDayAndTwoContractsOfOneMayNot() {
        FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
        hampshire.procure(door -> {
            door.recordTender("BEDS", tender(MAY));
            door.recordAward("BEDS", award(ContractSource.BLOCK, OCTOBER));
            door.recordAward("BEDS", award(ContractSource.FRAMEWORK, OCTOBER));
        });

        assertThat(Refusals.of(() ->
                        hampshire.procure(door -> door.recordAward("BEDS", award(ContractSource.FRAMEWORK, OCTOBER)))))
                .hasMessage("The contract before it begins on 1 October 2026. Give a later day.");
        hampshire.procure(door -> door.recordAward("BEDS", award(ContractSource.FRAMEWORK, OCTOBER.plusDays(1))));
        assertThat(hampshire.report().contracts())
                .filteredOn(contract -> contract.service().equals("BEDS"))
                .hasSize(3);
    }

    @Test
    void whatTheCouncilCommissionsAndDoesNotRunItselfMayBeTendered() {
        List<ServiceDefinition> open =
                FundingHouse.of(Councils.named("kent")).procured().services();

        assertThat(open).extracting(ServiceDefinition::code).containsExactly("D2A");
    }
}
