package uk.homeward.nightsupport;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NightSupports extends Repository<NightSupport, String> {

    NightSupport saveAndFlush(NightSupport nights);

    Optional<NightSupport> findById(String assessmentReference);

    List<NightSupport> findByPackageReferenceOrderByOpenedOnDescAssessmentReferenceDesc(String packageReference);

    @Query("select n from NightSupport n where n.personReference = :person and n.endedOn is null")
    List<NightSupport> findLive(String person);
}
