package uk.homeward.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.person.PersonHolding.Handover;

/** Hands what is held of a person over to another record, in all rooms. */
@Component
class PersonHandover {

    private final List<PersonHolding> rooms;
    private final EntityManager entities;

    PersonHandover(List<PersonHolding> rooms, EntityManager entities) {
        this.rooms = rooms;
        this.entities = entities;
    }

    /** @throws uk.homeward.refusal.Conflict where a room holds what keeps the two records apart */
    void expectJoinable(String former, String kept) {
        rooms.forEach(room -> room.expectJoinable(former, kept));
    }

    /** @throws uk.homeward.refusal.Refusal where some of these are no cases of the person */
    void expectCases(String person, Set<String> cases) {
        rooms.forEach(room -> room.expectCases(person, cases));
    }

    void handOver(Handover handover) {
        entities.flush();
        rooms.forEach(room -> room.handOver(handover));
        entities.flush();
        // What was loaded before says the former person still.
        entities.clear();
    }
}
