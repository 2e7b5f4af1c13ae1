package uk.homeward.funding;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Actuals extends Repository<Actual, Long> {

    Actual saveAndFlush(Actual actual);

    boolean existsByCommitmentIdAndDocumentKeyAndReversedOnIsNull(long commitmentId, String documentKey);

    Optional<Actual> findByIdAndCommitmentId(long id, long commitmentId);

    List<Actual> findByCommitmentIdOrderById(long commitmentId);
}
