package uk.homeward.packagelives;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.packageend.CloseAnswers;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.PackageEndStatus;
import uk.homeward.packageend.PackageEndView;
import uk.homeward.packagelives.PackageStaff.Waiting;
import uk.homeward.packagelives.PackageTown.Happening;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewService;
import uk.homeward.sourcing.AwardStatus;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.SourcingLookup;

/**
 * Staff and providers of a town. Most of what waits is done on its day, some of it days late; one review in ten is held only
 * once somebody was told that it is overdue. Who makes the visits of a provider that failed is never put off.
 */
final class TownStaff {

    private static final int MOST_DAYS_LATE = 7;

    private static final Set<String> NEVER_PUT_OFF = Set.of("confirmCrisisCover");

    private final PackageTown town;
    private final PackageStaff staff;
    private final TownAssessors assessors;
    private final ShortTermStaff shortTerm;
    private final Map<String, LocalDate> turns = new HashMap<>();
    private final Set<String> untilEscalated = new HashSet<>();

    TownStaff(PackageTown town) {
        this.town = town;
        this.staff = new PackageStaff(town.homeward);
        this.assessors = new TownAssessors(town, staff);
        this.shortTerm = new ShortTermStaff(town, staff);
    }

    /** Everything whose turn has come, and what follows from it on the same day. */
    void work() {
        boolean somethingWasDone = true;
        while (somethingWasDone) {
            somethingWasDone = false;
            for (Waiting waiting : staff.waiting()) {
                if (isItsTurn(waiting) && staff.stillWaits(waiting)) {
                    somethingWasDone |= does(waiting);
                }
            }
        }
    }

    private boolean isItsTurn(Waiting waiting) {
        if (NEVER_PUT_OFF.contains(waiting.task())) {
            return true;
        }
        String key = waiting.reference() + waiting.task() + waiting.since();
        if (!turns.containsKey(key)) {
            int late = town.oneIn(3) ? town.chance.nextInt(MOST_DAYS_LATE) : 0;
            turns.put(key, town.today().plusDays(late));
            if (isReview(waiting) && town.oneIn(10)) {
                untilEscalated.add(key);
            }
        }
        return untilEscalated.contains(key)
                ? town.its(ReviewService.class).find(waiting.reference()).escalatedOn() != null
                : !turns.get(key).isAfter(town.today());
    }

    private static boolean isReview(Waiting waiting) {
        return Reference.kindOf(waiting.reference())
                .filter(Reference.REVIEW::equals)
                .isPresent();
    }

    /** What cannot be done yet is tried again tomorrow. */
    private boolean does(Waiting waiting) {
        try {
            return answers(waiting);
        } catch (Refusal notYet) {
            turns.put(
                    waiting.reference() + waiting.task() + waiting.since(),
                    town.today().plusDays(1));
            town.isRefused(waiting.task(), waiting.reference(), notYet);
            town.database.update(
                    """
                    update act_ru_task set assignee_ = null where task_def_key_ = ? and proc_inst_id_ in (
                        select id_ from act_ru_execution where business_key_ = ? and parent_id_ is null)""",
                    "userTask_" + waiting.task(),
                    waiting.reference());
            return false;
        }
    }

    private boolean answers(Waiting waiting) {
        String reference = waiting.reference();
        String today = town.today().toString();
        switch (waiting.task()) {
            case "chooseOffer" ->
                staff.complete(
                        "broker",
                        reference,
                        waiting.task(),
                        Map.of(
                                "offerAnswer",
                                "AWARD",
                                "offerNumber",
                                town.its(SourcingLookup.class)
                                        .find(reference)
                                        .offers()
                                        .get(0)
                                        .number(),
                                "chosenBy",
                                "PERSON"));
            case "authoriseOffFrameworkPurchase" ->
                staff.complete(
                        "manager",
                        reference,
                        waiting.task(),
                        town.oneIn(2)
                                ? Map.of(
                                        "purchaseAnswer",
                                        "RETAIN",
                                        "rebrokerOn",
                                        town.today().plusDays(21).toString())
                                : Map.of("purchaseAnswer", "SEARCH_AGAIN", "purchaseReason", "Try again."));
            case "confirmProviderStart" -> {
                return hasFailed(reference) ? isNotStarted(waiting) : staff.sees(waiting);
            }
            case "confirmLapse" -> staff.complete("broker", reference, waiting.task(), lapse());
            case "confirmFirstPaidVisit" -> staff.firstPaidVisit(reference, LocalTime.of(8, 0));
            case "confirmPackageStart" -> staff.complete("social-worker", reference, waiting.task(), start(reference));
            case "confirmCrisisCover" ->
                staff.complete(
                        "direct-care",
                        reference,
                        waiting.task(),
                        Map.of(
                                "coverProvider",
                                town.oneIn(2) ? "wealdshire-enablement" : "harbour-live-in",
                                "firstVisitOn",
                                today,
                                "firstVisitTime",
                                "12:01"));
            case "approveChange" ->
                staff.complete("manager", reference, waiting.task(), Map.of("changeApproved", "YES"));
            case "closePackage" -> {
                return closes(waiting);
            }
            default -> {
                return staff.sees(waiting) || assessors.see(waiting) || shortTerm.see(waiting);
            }
        }
        return true;
    }

    /** Who is to start is bankrupt by now. */
    private boolean hasFailed(String requirement) {
        return town.its(SourcingLookup.class).find(requirement).awards().stream()
                .filter(award -> award.status() == AwardStatus.AWAITING_START)
                .anyMatch(award -> Objects.equals(award.provider(), town.failed()));
    }

    private boolean isNotStarted(Waiting waiting) {
        staff.complete(
                "broker",
                waiting.reference(),
                waiting.task(),
                Map.of("providerStarted", "NO", "startReason", "It is bankrupt."));
        return true;
    }

    /** What it has offered, it cannot give. */
    void withdrawsAll(String provider) {
        town.database
                .queryForList(
                        "select requirement_id from sourcing_offer where provider_code = ? and status = 'OPEN' order by 1",
                        Long.class,
                        provider)
                .forEach(wanted -> town.act("provider-a", () -> town.its(OfferService.class)
                        .withdraw(provider, Reference.REQUIREMENT.of(wanted))));
    }

    /** Where nobody whom the council looked for has started, nobody told a first day. */
    private Map<String, Object> start(String carePackage) {
        boolean told = town.its(SourcingLookup.class).ofPackage(carePackage).stream()
                .flatMap(requirement -> requirement.awards().stream())
                .anyMatch(award -> award.startedOn() != null);
        return told ? Map.of() : Map.of("firstDayOfCare", town.today().toString());
    }

    private Map<String, Object> lapse() {
        if (town.oneIn(3)) {
            town.happens(Happening.LAPSED);
            return Map.of("lapseAnswer", "LAPSE", "asked", "The ward.");
        }
        return Map.of(
                "lapseAnswer",
                "KEPT_ON",
                "asked",
                "The ward.",
                "keepUntil",
                town.today().plusDays(10).toString());
    }

    /** The person is told first. */
    private boolean closes(Waiting waiting) {
        PackageEndView end = town.its(PackageEndService.class).ofPackage(waiting.reference()).stream()
                .filter(one -> one.status() == PackageEndStatus.DECIDED)
                .findFirst()
                .orElseThrow();
        if (end.lastDay().isAfter(town.today())) {
            return false;
        }
        LocalDate today = town.today();
        List<Long> unsent = town.database.queryForList(
                "select id from letter where case_reference = ? and status = 'WRITTEN'",
                Long.class,
                waiting.reference());
        if (!unsent.isEmpty() && end.end() != PackageEnd.MOVED_AWAY) {
            town.mustBeRefused(
                    Promise.NOTHING_AHEAD_OF_ITS_AUTHORITY,
                    "social-worker",
                    "has not had the reasons in writing",
                    () -> town.its(PackageEndService.class)
                            .close(waiting.reference(), new CloseAnswers(today, today, null)));
        }
        town.act("social-worker", () -> {
            unsent.forEach(id -> town.its(LetterSendingService.class)
                    .sent(Reference.LETTER.of(id), new LetterSending(LetterChannel.BY_HAND, today, null, null)));
            if (end.end() == PackageEnd.MOVED_AWAY) {
                town.its(PackageEndService.class).councilTold(waiting.reference(), today, "The record, to Kent.");
            }
        });
        staff.complete(
                "social-worker",
                waiting.reference(),
                waiting.task(),
                Map.of("providersToldOn", today.toString(), "lastDayOfCare", today.toString()));
        return true;
    }

    /** Those that give care say what they can do; about one requirement in eight has no answer at all in a day. */
    void providersOffer() {
        for (Long wanted : town.database.queryForList(
                "select id from sourcing_requirement where status in ('PUBLISHED', 'WIDENED') order by id",
                Long.class)) {
            for (String provider : PackageLife.PROVIDERS) {
                if (!provider.equals(town.failed()) && town.oneIn(2) && !hasOffered(provider, wanted)) {
                    offers(provider, Reference.REQUIREMENT.of(wanted));
                }
            }
        }
    }

    private boolean hasOffered(String provider, long requirement) {
        return requireNonNull(town.database.queryForObject(
                "select exists (select 1 from sourcing_offer where requirement_id = ? and provider_code = ? and status = 'OPEN')",
                Boolean.class,
                requirement,
                provider));
    }

    private void offers(String provider, String requirement) {
        try {
            town.act("provider-a", () -> town.its(OfferService.class)
                    .offer(
                            provider,
                            requirement,
                            new OfferRequest(List.of(), town.today().plusDays(1), null)));
        } catch (Refusal sentence) {
            town.refused().merge("OFFER: " + sentence.sentence(), 1, Integer::sum);
        }
    }
}
