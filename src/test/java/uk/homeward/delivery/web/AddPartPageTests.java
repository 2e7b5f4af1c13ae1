package uk.homeward.delivery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.delivery.AddedPart;
import uk.homeward.delivery.AddedPartService;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.sourcing.process.ApprovedPackages;

/** Nights, live-in care, equipment and community services are added, and end, one by one. */
class AddPartPageTests extends CaredForTest {

    @Autowired
    private AddedPartService parts;

    @Autowired
    private DeliveryService delivery;

    @Test
    void nightsAreAddedStartAndGoOnWhenThePlanChanges() {
        String carePackage = started();
        String address = "/cases/" + carePackage + "/add-part";
        assertThat(words(submit("broker", address, with("NIGHT_SUPPORT", TODAY))))
                .contains("Choose who gives the care.");

        submit("broker", address, with("NIGHT_SUPPORT", TODAY, "provider", "harbour-live-in", "hoursPerWeek", "63"));

        ElementView nights = part(carePackage, 2);
        assertThat(nights.kind()).isEqualTo(ElementKind.NIGHT_SUPPORT);
        assertThat(nights.hoursPerWeek()).isEqualByComparingTo("63");
        assertThat(nights.ratePerHour()).isNotNull();
        assertThat(words(look("broker", "/cases/" + carePackage))).contains("Support at night", "Harbour Live-in Care");
        act("broker", () -> delivery.confirm(carePackage, 2, TODAY));
        act("social-worker", () -> new ApprovedPackages(database, packages)
                .anotherPlan(carePackage, TODAY, false, TODAY.plusDays(7), 60));
        assertThat(part(carePackage, 2).endedAs()).isNull();
        assertThat(delivery.visitsOf(carePackage, 2)).hasSize(1);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }

    @Test
    void equipmentEndsWhenItIsNotNeededAnyMore() {
        String carePackage = started();
        submit(
                "broker",
                "/cases/" + carePackage + "/add-part",
                with("EQUIPMENT", TODAY, "givenBy", "Wealdshire Equipment Store"));
        assertThat(part(carePackage, 2).providerName()).isEqualTo("Wealdshire Equipment Store");

        act("broker", () -> delivery.planEnd(carePackage, 2, TODAY.plusDays(3), "She walks without it."));

        assertThat(part(carePackage, 2).endedAs()).isEqualTo(ElementEnd.NO_LONGER_NEEDED);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }

    @Test
    void whatFollowsFromThePlanOrIsThereAlreadyIsNotAdded() {
        String carePackage = started();
        act("broker", () -> add(carePackage, ElementKind.LIVE_IN_CARE, "100"));

        assertThatThrownBy(() -> act("broker", () -> add(carePackage, ElementKind.LIVE_IN_CARE, "50")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is part of this package already");
        assertThatThrownBy(() -> act("broker", () -> add(carePackage, ElementKind.HOME_CARE, "50")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Change the plan");
        assertThatThrownBy(() -> act("broker", () -> add(carePackage, ElementKind.NIGHT_SUPPORT, "169")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from 0 to 168 hours");
    }

    private void add(String carePackage, ElementKind kind, String hours) {
        var unused = parts.add(carePackage, new AddedPart(kind, "harbour-live-in", null, new BigDecimal(hours), TODAY));
    }

    private ElementView part(String carePackage, int number) {
        return delivery.find(carePackage).orElseThrow().elements().get(number - 1);
    }

    private static String[] with(String kind, LocalDate from, String... more) {
        return and(and(day("firstDay", from), "kind", kind), more);
    }
}
