package uk.homeward.letters;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Letters extends Repository<Letter, Long> {

    Letter saveAndFlush(Letter letter);

    Optional<Letter> findById(Long id);

    List<Letter> findByCaseReferenceOrderByIdDesc(String caseReference);
}
