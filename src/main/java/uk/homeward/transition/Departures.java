package uk.homeward.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface Departures extends Repository<Departure, Long> {

    Departure saveAndFlush(Departure departure);

    List<Departure> findByTransitionOrderById(String transition);

    /** One row a transition: whoever holds it is alone with what moves in it, on all nodes. */
    @NativeQuery("select transition from transition_gate where transition = :transition for update")
    Optional<String> lock(String transition);

    @Modifying
    @NativeQuery("insert into transition_gate (transition) values (:transition) on conflict do nothing")
    void makeGate(String transition);

    /** @return 1 where it is news, 0 where it was told before */
    @Modifying
    @NativeQuery(
            """
            insert into transition_alarm (transition, since, found_on) values (:transition, :since, :today)
            on conflict do nothing
            """)
    int tell(String transition, LocalDate since, LocalDate today);
}
