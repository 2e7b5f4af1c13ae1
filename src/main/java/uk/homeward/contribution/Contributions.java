package uk.homeward.contribution;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Contributions extends Repository<Contribution, Long> {

    Contribution saveAndFlush(Contribution contribution);

    /** The newest first. */
    List<Contribution> findByPackageIdOrderByIdDesc(long packageId);

    Optional<Contribution> findByLetter(String letter);
}
