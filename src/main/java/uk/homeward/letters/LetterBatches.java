package uk.homeward.letters;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface LetterBatches extends Repository<LetterBatch, Long> {

    LetterBatch saveAndFlush(LetterBatch batch);

    Optional<LetterBatch> findById(Long id);

    Page<LetterBatch> findAllByOrderByIdDesc(Pageable page);
}
