package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.assessment.Voice.CapacityForThis;
import uk.homeward.assessment.Voice.RepresentativePart;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.circumstances.CapacityOutcome;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.CircumstancesView;
import uk.homeward.council.CouncilProfile;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.refusal.Refusal;

/** What is said of advocate, capacity and representative has to stand on the person's record: it outlives one assessment. */
@Component
class VoiceCheck {

    private final CircumstancesService circumstances;
    private final PersonService people;
    private final CouncilProfile council;

    VoiceCheck(CircumstancesService circumstances, PersonService people, CouncilProfile council) {
        this.circumstances = circumstances;
        this.people = people;
        this.council = council;
    }

    Voice checked(Voice typed, String person, LocalDate on) {
        Voice voice = typed.checked();
        CircumstancesView known = circumstances.of(person);
        if (Boolean.TRUE.equals(voice.substantialDifficulty())
                && voice.appropriatePerson() == null
                && known.advocates().stream().noneMatch(one -> holds(one.fromOn(), one.untilOn(), on))) {
            throw new Refusal(
                    "appropriatePerson",
                    "The person has substantial difficulty, and no advocate is on their record for this day. Enter the advocate"
                            + " on the person's page, or name who is appropriate to help them instead.");
        }
        if (voice.capacity() == CapacityForThis.LACKS_CAPACITY
                && known.capacityDecisions().stream()
                        .noneMatch(one -> one.outcome() == CapacityOutcome.LACKS_CAPACITY)) {
            throw new Refusal(
                    "capacity",
                    "No capacity assessment on the person's record found this. Enter it on the person's page first: the"
                            + " decision, who assessed it, and the day.");
        }
        if (voice.representativePart() == RepresentativePart.DECIDED
                && people.find(person).representatives().stream().noneMatch(this::mayDecide)) {
            throw new Refusal(
                    "representativePart",
                    "Nobody on the person's record may decide about their care: that takes %s, and somebody who has seen the paper. Put it on the record first, or say that they spoke for the person."
                            .formatted(papers()));
        }
        return voice;
    }

    private String papers() {
        return council.jurisdiction() == Jurisdiction.SCOTLAND
                ? "a welfare power of attorney, a welfare guardian or an intervention order"
                : "a power of attorney for health and welfare or a deputy";
    }

    private boolean mayDecide(PersonSummary.Representative representative) {
        return representative.authority().decidesAboutCareIn(council.jurisdiction()) && representative.seenOn() != null;
    }

    private static boolean holds(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate on) {
        return (from == null || !from.isAfter(on)) && (until == null || !until.isBefore(on));
    }
}
