package acme;

import io.metatables.annotations.*;
import java.time.*;
import java.util.*;

@MetaTable
public record Balance(@Id UUID account, @Id LocalDate day) {}
