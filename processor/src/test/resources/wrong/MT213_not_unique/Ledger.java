package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Ledger(@Id UUID uid, @Index int number) {}
