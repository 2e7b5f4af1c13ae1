package uk.homeward.budget;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonalBudgets extends Repository<PersonalBudget, Long> {

    PersonalBudget saveAndFlush(PersonalBudget budget);

    Optional<PersonalBudget> findFirstByAssessmentReferenceOrderByRevisionDesc(String assessmentReference);

    List<PersonalBudget> findByPackageReferenceOrderById(String packageReference);
}
