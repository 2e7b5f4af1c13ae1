package uk.homeward.packagelives;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.homeward.approval.ApprovalService;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementView;
import uk.homeward.delivery.HandBackNotice;
import uk.homeward.delivery.HandBackService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.directpayment.DirectPaymentService;
import uk.homeward.directpayment.PaymentNotice;
import uk.homeward.hospital.HospitalStayService;
import uk.homeward.hospital.StayDates;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.WishSource;
import uk.homeward.packagelives.PackageTown.Happening;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.person.PersonService;
import uk.homeward.review.ReviewKind;

/** What can happen to somebody who has a package. */
final class PackageEvents {

    private static final int FEW = 3;

    private final PackageLife life;
    private final PackageTown town;

    PackageEvents(PackageLife life) {
        this.life = life;
        this.town = life.town;
    }

    void oneOf() {
        switch (town.chance.nextInt(16)) {
            case 0, 1, 2 -> admitted();
            case 3 -> handedBack();
            case 4 -> handedOver();
            case 5, 6 -> changesForATime();
            case 7, 8 -> biggerPlan();
            case 9 -> directPayment();
            case 10 -> paymentEnds();
            case 11 -> asks();
            case 12 -> startCorrected();
            case 13 -> ends();
            case 14 -> dies();
            default -> falls();
        }
    }

    private String reference() {
        return life.reference();
    }

    private LocalDate today() {
        return town.today();
    }

    private boolean attempt(Happening what, String login, Runnable act) {
        return town.attempt(what, login, act);
    }

    /** Some of them told days late. */
    private void admitted() {
        boolean late = town.oneIn(3);
        StayDates told =
                late ? new StayDates(today().minusDays(5), null, "The ward told nobody.") : StayDates.since(today());
        if (attempt(Happening.ADMITTED, "social-worker", () -> town.its(PackageStayService.class)
                .admit(reference(), told))) {
            life.in(
                    1 + town.chance.nextInt(30),
                    () -> attempt(Happening.RETURNED, "social-worker", () -> town.its(HospitalStayService.class)
                            .returned(reference(), today(), null)));
        }
    }

    private Optional<ElementView> given() {
        return town.its(DeliveryService.class).find(reference()).stream()
                .flatMap(care -> care.elements().stream())
                .filter(part -> part.endedAs() == null && part.kind() == ElementKind.HOME_CARE)
                .findFirst();
    }

    private void handedBack() {
        boolean inTime = town.count(Happening.HANDED_BACK) == 0
                || town.count(Happening.HANDED_BACK_AT_SHORT_NOTICE) > 0 && town.oneIn(2);
        int notice = inTime ? 28 : 2 + town.chance.nextInt(10);
        if (town.count(Happening.MORE_WHILE_HANDED_BACK) == 0) {
            given().ifPresent(part -> moreFor(part.number(), 60));
        }
        given().ifPresent(part -> attempt(
                notice < 28 ? Happening.HANDED_BACK_AT_SHORT_NOTICE : Happening.HANDED_BACK, "broker", () -> town.its(
                                HandBackService.class)
                        .give(
                                reference(),
                                part.number(),
                                new HandBackNotice(today(), today().plusDays(notice), "It has nobody there."))));
    }

    /** It ends by itself, and goes with the rest to whoever follows. */
    private void moreFor(int part, int days) {
        attempt(Happening.MORE_WHILE_HANDED_BACK, "broker", () -> town.its(DeliveryService.class)
                .changeForATime(
                        reference(),
                        new TemporaryChange(
                                List.of(),
                                List.of(supper()),
                                part,
                                today(),
                                today().plusDays(days),
                                "Her daughter is away.")));
    }

    /** To another provider of the town, which may come some days later than was planned: whoever gives it goes on until then. */
    private void handedOver() {
        LocalDate first = today().plusDays(2 + town.chance.nextInt(8));
        int later = town.count(Happening.STARTED_LATER_THAN_PLANNED) == 0 ? 2 : town.chance.nextInt(3);
        given().ifPresent(part -> PackageLife.PROVIDERS.stream()
                .filter(one -> !one.equals(town.failed()) && !one.equals(part.providerCode()))
                .findFirst()
                .ifPresent(next -> handedOver(part, next, first, first.plusDays(later))));
    }

    private void handedOver(ElementView part, String next, LocalDate first, LocalDate came) {
        int[] taken = new int[1];
        if (attempt(
                Happening.HANDED_OVER,
                "broker",
                () -> taken[0] = town.its(HandOverService.class)
                        .handOver(
                                reference(),
                                part.number(),
                                new Successor(next, first.atStartOfDay().minusMinutes(1), first.atStartOfDay())))) {
            life.on(first, () -> life.on(isGone(part) ? first : came, () -> cameAsPlannedOrLater(taken[0], first)));
        }
    }

    /** Nobody gives the care until then: whoever follows comes on the day. */
    private boolean isGone(ElementView part) {
        return town.failed() != null && town.failed().equals(part.providerCode());
    }

    private void cameAsPlannedOrLater(int part, LocalDate planned) {
        boolean begun = attempt(Happening.ARRIVED, "broker", () -> town.its(DeliveryService.class)
                .confirm(reference(), part, today()));
        if (begun && today().isAfter(planned)) {
            town.happens(Happening.STARTED_LATER_THAN_PLANNED);
        }
    }

    /** Less for a while, or more. */
    private void changesForATime() {
        LocalDate from = today().plusDays(town.chance.nextInt(5));
        LocalDate until = from.plusDays(3 + town.chance.nextInt(12));
        boolean more = town.oneIn(2);
        given().ifPresent(part -> attempt(Happening.TEMPORARY_CHANGE, "broker", () -> town.its(DeliveryService.class)
                .changeForATime(
                        reference(),
                        new TemporaryChange(
                                more ? List.of() : List.of(1),
                                more ? List.of(supper()) : List.of(),
                                part.number(),
                                from,
                                until,
                                "Her son is there, or is not."))));
    }

    private static VisitNeed supper() {
        return new VisitNeed("EXTRA", 1, DayOfWeek.FRIDAY, LocalTime.of(18, 0), LocalTime.of(18, 30), 30, 1, false);
    }

    private void biggerPlan() {
        LocalDate from = today().plusDays(town.chance.nextInt(15));
        if (isActive()
                && !isBeingPlanned()
                && attempt(Happening.BIGGER_PLAN, "social-worker", () -> life.plans()
                        .anotherPlan(
                                reference(),
                                today(),
                                town.its(DirectPaymentService.class).isOpen(reference()),
                                from,
                                30 + 5 * town.chance.nextInt(7)))) {
            life.plansBegan.add(from);
            town.plansFollowTheAssessment();
        }
    }

    /** One plan is written at a time. */
    private boolean isBeingPlanned() {
        return requireNonNull(town.database.queryForObject(
                "select exists (select 1 from support_plan where package_reference = ? and status in ('DRAFT', 'SUBMITTED'))",
                Boolean.class,
                reference()));
    }

    private boolean isActive() {
        return town.its(CarePackageService.class).find(reference()).status() == PackageStatus.ACTIVE;
    }

    private void directPayment() {
        attempt(Happening.DIRECT_PAYMENT, "social-worker", () -> town.its(DirectPaymentService.class)
                .choose(reference()));
    }

    private void paymentEnds() {
        attempt(Happening.PAYMENT_ENDED, "social-worker", () -> town.its(DirectPaymentService.class)
                .notice(reference(), new PaymentNotice(true, today(), today().plusDays(28), "It is too much work.")));
    }

    private void asks() {
        review(Happening.REVIEW_ASKED_FOR, new ReviewAsk(ReviewKind.REQUESTED, null, today(), "Her son", null, null));
        nights();
    }

    private void falls() {
        review(Happening.FALL, new ReviewAsk(ReviewKind.EVENT, ReviewCause.FALL, today(), null, null, null));
        if (town.count(Happening.LIVE_IN_FOLLOWED) == 0 && town.failed() == null) {
            given().ifPresent(part -> new CareInWindows(life).livesIn());
        } else {
            nights();
        }
    }

    /** For as long as both providers are there. */
    private void nights() {
        if (town.count(Happening.NIGHTS_FOLLOWED) < FEW && town.failed() == null) {
            given().ifPresent(part -> new CareInWindows(life).nights());
        }
    }

    private void review(Happening what, ReviewAsk asked) {
        attempt(what, "social-worker", () -> {
            var unused = town.its(PackageReviewRequests.class).ask(reference(), asked);
        });
    }

    private void startCorrected() {
        LocalDate started = town.its(CarePackageService.class).find(reference()).startedOn();
        if (started != null) {
            life.startIsCorrected();
            attempt(Happening.START_CORRECTED, "social-worker", () -> town.its(CarePackageService.class)
                    .correctStart(reference(), started.plusDays(1 + town.chance.nextInt(5)), "It was later."));
        }
    }

    /** Sometimes it was a mistake. */
    private void ends() {
        boolean away = town.oneIn(2);
        LocalDate last = today().plusDays(town.chance.nextInt(20));
        boolean decided = attempt(away ? Happening.MOVED_AWAY : Happening.END_DECIDED, "social-worker", () -> town.its(
                        PackageEndService.class)
                .decide(
                        reference(),
                        new EndDecision(
                                away ? PackageEnd.MOVED_AWAY : PackageEnd.PERSON_WISHED,
                                last,
                                "You asked us to stop.",
                                WishSource.PERSON,
                                "Her family sees to it.",
                                "Long-term team",
                                null)));
        if (decided && town.oneIn(4)) {
            life.in(
                    1 + town.chance.nextInt(40),
                    () -> attempt(Happening.END_WITHDRAWN, "social-worker", () -> town.its(PackageEndService.class)
                            .withdraw(reference(), town.failed() == null, "She stays.")));
        }
    }

    private void dies() {
        boolean mistake = town.oneIn(3) || town.count(Happening.DEATH_WITHDRAWN) == 0;
        if (attempt(Happening.DIED, "social-worker", () -> town.its(PersonService.class)
                        .recordDeath(life.person, today(), null))
                && mistake) {
            life.in(1 + town.chance.nextInt(10), this::deathWithdrawn);
        }
    }

    private void deathWithdrawn() {
        attempt(Happening.DEATH_WITHDRAWN, "manager", () -> {
            String[] asked = new String[1];
            town.act(
                    "social-worker",
                    () -> asked[0] = town.its(DeathWithdrawalService.class)
                            .ask(life.person, town.failed() == null, "It was her sister."));
            town.act("manager", () -> town.its(ApprovalService.class).approve(asked[0], null));
        });
    }
}
