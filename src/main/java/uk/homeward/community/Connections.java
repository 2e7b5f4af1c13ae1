package uk.homeward.community;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Connections extends Repository<Connection, Long> {

    Connection saveAndFlush(Connection connection);

    Optional<Connection> findById(long id);

    List<Connection> findByPersonReference(String personReference);

    Optional<Connection> findByCaseReference(String caseReference);

    @Query("select c from Connection c where c.status = CONNECTED order by c.agreement.lookAgainOn, c.id")
    Page<Connection> live(Pageable page);

    @Query("select count(c) from Connection c where c.status = CONNECTED and c.agreement.offer = :offer")
    int taken(String offer);

    /** One row an offer: whoever holds it is alone with the places of that offer, on all nodes. */
    @Query(value = "select offer from community_gate where offer = :offer for update", nativeQuery = true)
    Optional<String> lock(String offer);

    @Modifying
    @Query(value = "insert into community_gate (offer) values (:offer) on conflict do nothing", nativeQuery = true)
    void makeGate(String offer);
}
