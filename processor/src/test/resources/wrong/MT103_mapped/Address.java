package acme;

import io.metatables.annotations.*;

@Embeddable
@MappedSuperclass // error: MT103
public record Address(@Index String city) {}
