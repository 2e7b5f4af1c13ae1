package uk.homeward.commissioning;

import java.util.List;
import org.springframework.data.repository.Repository;

interface CommissioningNotes extends Repository<CommissioningNote, Long> {

    CommissioningNote saveAndFlush(CommissioningNote note);

    List<CommissioningNote> findAllByOrderByIdDesc();
}
