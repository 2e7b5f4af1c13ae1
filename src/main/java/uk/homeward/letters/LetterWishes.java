package uk.homeward.letters;

import java.util.List;
import org.springframework.data.repository.Repository;

interface LetterWishes extends Repository<LetterWish, Long> {

    LetterWish saveAndFlush(LetterWish wish);

    List<LetterWish> findByPersonReferenceOrderByIdDesc(String personReference);
}
