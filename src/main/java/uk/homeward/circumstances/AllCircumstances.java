package uk.homeward.circumstances;

import org.springframework.data.jpa.repository.JpaRepository;

interface AllCircumstances extends JpaRepository<Circumstances, String> {}
