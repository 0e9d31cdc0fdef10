package acme;

import io.metatables.annotations.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.jspecify.annotations.Nullable;

@MetaTable
public record Person(@Id int tenant, @Id int number) {}
