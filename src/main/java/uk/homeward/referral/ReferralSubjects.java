package uk.homeward.referral;

import org.springframework.stereotype.Component;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** Whom a request is for: somebody known, or somebody new who is registered. */
@Component
class ReferralSubjects {

    private final PersonService people;

    ReferralSubjects(PersonService people) {
        this.people = people;
    }

    String of(ReferralRequest asked) {
        String known = asked.personReference();
        if (known != null && asked.person() != null) {
            throw new Refusal(
                    "personReference",
                    "Give either the reference of a known person or the details of a new one, not both.");
        }
        return known == null
                ? registered(Wording.answered("person", asked.person(), "Say who the referral is for."))
                : living(known);
    }

    private String registered(PersonDetails details) {
        try {
            return people.register(details);
        } catch (Conflict conflict) {
            throw conflict;
        } catch (Refusal refused) {
            throw new Refusal(refused.field() == null ? "person" : "person." + refused.field(), refused.sentence());
        }
    }

    void expectLiving(String reference) {
        if (people.find(reference).dateOfDeath() != null) {
            throw new Conflict("The record says that this person has died. Check the reference.");
        }
    }

    private String living(String reference) {
        try {
            expectLiving(reference);
            return reference;
        } catch (NotFound unknown) {
            throw new Refusal("personReference", unknown.sentence());
        }
    }
}
