package uk.homeward.shortterm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.CapacityRules;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.ContractedSource;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.CouncilProfile.HospitalRules;
import uk.homeward.council.CouncilProfile.ReviewRules;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ExtensionReason;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.council.ServiceDefinition.Sector;
import uk.homeward.council.ServiceModel;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.funding.FundingRules;
import uk.homeward.governance.AmountBasis;

/** One service with figures of its own, and a council that has only it. */
final class ServiceExamples {

    private static final CouncilProfile DEMO = Councils.demo();
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 4, 1);

    private Set<EntryRoute> routes = EnumSet.allOf(EntryRoute.class);
    private Set<ShortTermPurpose> purposes = EnumSet.allOf(ShortTermPurpose.class);
    private LocalDate opensOn = LocalDate.of(2024, 1, 1);
    private @Nullable LocalDate lastStartOn;
    private @Nullable LocalDate closesOn;
    private int minimumDays = 1;
    private int plannedDays = 42;
    private int maximumDays = 84;
    private @Nullable Integer targetDays;
    private @Nullable String decision;
    private ServiceModel model = ServiceModel.HOME_SUPPORT;
    private int extensionDays = 14;
    private Set<ExtensionReason> extensionReasons = EnumSet.allOf(ExtensionReason.class);
    private boolean chargeable = true;
    private boolean fromPurposeChange = true;
    private @Nullable BigDecimal usualHours;
    private HospitalRules hospital = new HospitalRules(14, true);

    static ServiceExamples home() {
        return new ServiceExamples();
    }

    ServiceExamples routes(EntryRoute only) {
        routes = EnumSet.of(only);
        return this;
    }

    ServiceExamples purposes(ShortTermPurpose only) {
        purposes = EnumSet.of(only);
        return this;
    }

    ServiceExamples opensOn(LocalDate day) {
        opensOn = day;
        return this;
    }

    ServiceExamples lastStartOn(LocalDate day) {
        lastStartOn = day;
        return this;
    }

    ServiceExamples closesOn(LocalDate day) {
        closesOn = day;
        return this;
    }

    ServiceExamples days(int minimum, int planned, int maximum) {
        minimumDays = minimum;
        plannedDays = planned;
        maximumDays = maximum;
        return this;
    }

    ServiceExamples model(ServiceModel given) {
        model = given;
        return this;
    }

    ServiceExamples targetDays(int days) {
        targetDays = days;
        return this;
    }

    ServiceExamples decision(String code) {
        decision = code;
        return this;
    }

    ServiceExamples extension(int days, ExtensionReason... reasons) {
        extensionDays = days;
        extensionReasons = Set.of(reasons);
        return this;
    }

    ServiceExamples charge(boolean atAll, boolean withPurposeChange) {
        chargeable = atAll;
        fromPurposeChange = withPurposeChange;
        return this;
    }

    ServiceExamples usualHours(int aWeek) {
        usualHours = BigDecimal.valueOf(aWeek);
        return this;
    }

    ServiceExamples hospital(int holdDays, boolean stopsTheClock) {
        hospital = new HospitalRules(holdDays, stopsTheClock);
        return this;
    }

    ServiceDefinition build() {
        return new ServiceDefinition(
                "HOME",
                "Support at Home",
                "The Home Team",
                List.of("COUNCIL"),
                Sector.IN_HOUSE,
                model,
                routes,
                purposes,
                opensOn,
                lastStartOn,
                closesOn,
                minimumDays,
                plannedDays,
                maximumDays,
                targetDays,
                extensionDays,
                extensionReasons,
                chargeable,
                fromPurposeChange,
                usualHours,
                decision,
                null);
    }

    CouncilProfile council() {
        return new CouncilProfile(
                DEMO.name(),
                DEMO.jurisdiction(),
                DEMO.areas(),
                DEMO.commissioners(),
                List.of(build()),
                DEMO.responseTimes(),
                new ReviewRules(7, 2, 2),
                hospital,
                DEMO.lateFactDays(),
                DEMO.workingHours());
    }

    EpisodeHouse house() {
        return new EpisodeHouse(council());
    }

    EpisodeHouse house(FreePeriodPolicies freePeriod) {
        return new EpisodeHouse(council(), EpisodeHouse.ANY_PLACE, EpisodeHouse.ANY_MONEY, freePeriod);
    }

    EpisodeHouse house(CapacityRules capacity, FundingRules funding) {
        return new EpisodeHouse(council(), capacity, funding);
    }

    /**
     * With money enough, and so much bought of a framework.
     *
     * @param unit in which it is bought
     * @param poundsAnHour what it costs
     */
    EpisodeHouse onAFramework(CapacityUnit unit, int amount, int poundsAnHour) {
        return house(
                new CapacityRules(Map.of(
                        "HOME",
                        List.of(new ContractedSource(
                                ContractSource.FRAMEWORK,
                                "invented-care",
                                null,
                                unit,
                                BigDecimal.valueOf(amount),
                                LONG_AGO,
                                null)))),
                new FundingRules(
                        List.of(new FundingRules.Funder("COUNCIL", "The Council")),
                        List.of(new FundingRules.Line(
                                "HOME",
                                "Home",
                                "COUNCIL",
                                List.of("HOME"),
                                100,
                                null,
                                null,
                                List.of(new FundingRules.Ceiling(
                                        LONG_AGO, null, BigDecimal.valueOf(1_000_000), AmountBasis.YEARLY)))),
                        List.of(new FundingRules.Rate(
                                "HOME",
                                ContractSource.FRAMEWORK,
                                BigDecimal.valueOf(poundsAnHour),
                                FundingRules.Per.HOUR)),
                        List.of(),
                        null,
                        null,
                        null));
    }
}
