package uk.homeward.person;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.calendar.Jurisdiction.ENGLAND;
import static uk.homeward.calendar.Jurisdiction.SCOTLAND;
import static uk.homeward.person.RepresentativeAuthority.APPOINTEE;
import static uk.homeward.person.RepresentativeAuthority.CONTINUING_POWER_OF_ATTORNEY;
import static uk.homeward.person.RepresentativeAuthority.COURT_APPOINTED_DEPUTY;
import static uk.homeward.person.RepresentativeAuthority.FINANCIAL_GUARDIAN;
import static uk.homeward.person.RepresentativeAuthority.INTERVENTION_ORDER;
import static uk.homeward.person.RepresentativeAuthority.LASTING_POWER_OF_ATTORNEY_HEALTH_AND_WELFARE;
import static uk.homeward.person.RepresentativeAuthority.LASTING_POWER_OF_ATTORNEY_PROPERTY_AND_FINANCE;
import static uk.homeward.person.RepresentativeAuthority.NEXT_OF_KIN;
import static uk.homeward.person.RepresentativeAuthority.NOMINATED;
import static uk.homeward.person.RepresentativeAuthority.WELFARE_GUARDIAN;
import static uk.homeward.person.RepresentativeAuthority.WELFARE_POWER_OF_ATTORNEY;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.Jurisdiction;

class RepresentativeAuthorityTests {

    /** Adults with Incapacity (Scotland) Act 2000; Mental Capacity Act 2005. */
    @Test
    void eachLawHasItsOwnPapers() {
        assertThat(RepresentativeAuthority.in(SCOTLAND))
                .containsExactly(
                        NEXT_OF_KIN,
                        NOMINATED,
                        WELFARE_POWER_OF_ATTORNEY,
                        CONTINUING_POWER_OF_ATTORNEY,
                        WELFARE_GUARDIAN,
                        FINANCIAL_GUARDIAN,
                        INTERVENTION_ORDER,
                        APPOINTEE);
        assertThat(RepresentativeAuthority.in(ENGLAND))
                .containsExactly(
                        NEXT_OF_KIN,
                        NOMINATED,
                        LASTING_POWER_OF_ATTORNEY_HEALTH_AND_WELFARE,
                        LASTING_POWER_OF_ATTORNEY_PROPERTY_AND_FINANCE,
                        COURT_APPOINTED_DEPUTY,
                        APPOINTEE);
    }

    /** Whoever looks after money does not decide about care, and no paper holds under the law of another place. */
    @Test
    void onlyPapersAboutWelfareLetSomebodyDecideAboutCare() {
        assertThat(deciding(ENGLAND))
                .containsExactly(LASTING_POWER_OF_ATTORNEY_HEALTH_AND_WELFARE, COURT_APPOINTED_DEPUTY);
        assertThat(deciding(SCOTLAND)).containsExactly(WELFARE_POWER_OF_ATTORNEY, WELFARE_GUARDIAN, INTERVENTION_ORDER);
    }

    private static List<RepresentativeAuthority> deciding(Jurisdiction place) {
        return Arrays.stream(RepresentativeAuthority.values())
                .filter(one -> one.decidesAboutCareIn(place))
                .toList();
    }
}
