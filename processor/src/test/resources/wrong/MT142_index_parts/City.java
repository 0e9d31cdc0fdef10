package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
@Index(members = "name", parts = @IndexPart(member = "name")) // error: MT142
public record City(@Id UUID uid, String name) {}
