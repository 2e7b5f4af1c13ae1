package uk.homeward.funding;

import org.springframework.data.repository.Repository;

interface Actuals extends Repository<Actual, Long> {

    Actual saveAndFlush(Actual actual);

    boolean existsByCommitmentIdAndDocument(long commitmentId, String document);
}
