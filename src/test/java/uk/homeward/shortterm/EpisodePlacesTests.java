package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.goals;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.council.CapacityUnit;
import uk.homeward.funding.FundingRules;
import uk.homeward.hospital.StayDates;

/** The place of an episode goes where support goes, day by day. */
class EpisodePlacesTests {

    private final EpisodeHouse house = ServiceExamples.home()
            .usualHours(10)
            .house(
                    new CapacityRules(Map.of(
                            "HOME",
                            List.of(new ContractedSource(
                                    ContractSource.BLOCK,
                                    "invented-care",
                                    null,
                                    CapacityUnit.HOURS_A_WEEK,
                                    new BigDecimal(40),
                                    LocalDate.of(2020, 4, 1),
                                    null)))),
                    new FundingRules(List.of(), List.of(), List.of(), List.of(), null, null, null));
    private final String reference = house.open("HOME");

    @BeforeEach
    void aPlaceIsFound() {
        var unused = house.provision.provision.ask(reference);
        house.goals.agree(reference, goals(3));
    }

    private LocalDate until() {
        return house.provision.provision.find(reference).orElseThrow().until();
    }

    private Map<LocalDate, BigDecimal> taken() {
        return house.provision.places.taken(ContractSource.BLOCK);
    }

    @Test
    void aPlaceLastsAsLongAsSupportIsPlanned() {
        assertThat(until()).isEqualTo(on(41));

        house.start(reference, 21);

        assertThat(until()).isEqualTo(on(20));
    }

    @Test
    @Tag("COV-03")
    void aPlaceHasTheHoursThatAreNeededNow() {
        house.start(reference, null);
        house.day(7);

        house.progress.record(reference, progress(6, 4));

        assertThat(taken().get(on(8))).isEqualByComparingTo("6");
    }

    @Test
    void aPlaceGoesOnWhereSupportIsExtended() {
        house.start(reference, null);
        house.day(36);
        house.review(
                reference,
                FindingsExamples.on(on(36)).extend(7, "POTENTIAL_NOT_REACHED").build());

        var unused = house.extensions.answer(reference, new ExtensionAnswer(true, null, "She gains."));

        assertThat(until()).isEqualTo(on(48));
    }

    @Test
    void aPlaceIsKeptDuringAStayInHospitalAndGivenBackAfterIt() {
        house.start(reference, null);
        house.day(34);

        house.admissions.admit(reference, StayDates.since(on(34)));
        assertThat(until()).isEqualTo(on(48));

        house.day(35);
        house.stays.returned(reference, on(35), null);
        assertThat(until()).isEqualTo(on(42));
    }

    @Test
    void aPlaceIsFreeFromTheDayAfterTheEnd() {
        house.start(reference, null);
        house.day(9);

        house.endEarly(reference, on(9), Sequel.DECLINED, "Enough.");

        assertThat(taken().keySet()).contains(on(9)).doesNotContain(on(10));
    }

    @Test
    void aPlaceIsFreeWhereSupportDoesNotStart() {
        house.endEarly(reference, null, null, "The discharge is off.");

        assertThat(taken()).isEmpty();
    }
}
