package main

import (
	"fmt"
	"go/types"
	"strings"
)

// spell writes a type in Go's syntax with named types qualified by import path, aliases resolved,
// and no parameter names: *net/http.Response, func(context.Context) error.
func spell(t types.Type) string {
	if t == types.Universe.Lookup("any").Type() {
		return "any"
	}
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		return t.String()
	case *types.Named:
		return spellNamed(t)
	case *types.TypeParam:
		return t.Obj().Name()
	case *types.Pointer:
		return "*" + spell(t.Elem())
	case *types.Slice:
		return "[]" + spell(t.Elem())
	case *types.Array:
		return fmt.Sprintf("[%d]%s", t.Len(), spell(t.Elem()))
	case *types.Map:
		return "map[" + spell(t.Key()) + "]" + spell(t.Elem())
	case *types.Chan:
		return spellChannel(t)
	case *types.Signature:
		return "func" + spellSignature(t)
	case *types.Struct:
		return spellStruct(t)
	case *types.Interface:
		return spellInterface(t)
	case *types.Union:
		return spellUnion(t)
	default:
		panic(fmt.Sprintf("no spelling for %T", t))
	}
}

func spellNamed(t *types.Named) string {
	name := t.Obj().Name()
	if t.Obj().Pkg() != nil {
		name = t.Obj().Pkg().Path() + "." + name
	}
	if t.TypeArgs().Len() == 0 {
		return name
	}
	var arguments []string
	for i := range t.TypeArgs().Len() {
		arguments = append(arguments, spell(t.TypeArgs().At(i)))
	}
	return name + "[" + strings.Join(arguments, ", ") + "]"
}

func spellChannel(t *types.Chan) string {
	switch t.Dir() {
	case types.SendOnly:
		return "chan<- " + spell(t.Elem())
	case types.RecvOnly:
		return "<-chan " + spell(t.Elem())
	default:
		return "chan " + spell(t.Elem())
	}
}

// spellSignature writes all of a function's type but the word func.
func spellSignature(s *types.Signature) string {
	parameters := spellTuple(s.Params())
	if s.Variadic() {
		last := len(parameters) - 1
		parameters[last] = "..." + strings.TrimPrefix(parameters[last], "[]")
	}
	results := spellTuple(s.Results())

	text := spellTypeParameters(s.TypeParams()) + "(" + strings.Join(parameters, ", ") + ")"
	switch len(results) {
	case 0:
		return text
	case 1:
		return text + " " + results[0]
	default:
		return text + " (" + strings.Join(results, ", ") + ")"
	}
}

func spellTuple(tuple *types.Tuple) []string {
	var spelled []string
	for i := range tuple.Len() {
		spelled = append(spelled, spell(tuple.At(i).Type()))
	}
	return spelled
}

func spellTypeParameters(list *types.TypeParamList) string {
	if list.Len() == 0 {
		return ""
	}
	var parameters []string
	for i := range list.Len() {
		parameter := list.At(i)
		parameters = append(parameters, parameter.Obj().Name()+" "+spell(parameter.Constraint()))
	}
	return "[" + strings.Join(parameters, ", ") + "]"
}

func spellStruct(t *types.Struct) string {
	var fields []string
	for i := range t.NumFields() {
		fields = append(fields, t.Field(i).Name()+" "+spell(t.Field(i).Type()))
	}
	return "struct{" + strings.Join(fields, "; ") + "}"
}

func spellInterface(t *types.Interface) string {
	if t.Empty() {
		return "any"
	}
	var elements []string
	for i := range t.NumExplicitMethods() {
		method := t.ExplicitMethod(i)
		elements = append(elements, method.Name()+spellSignature(method.Type().(*types.Signature)))
	}
	for i := range t.NumEmbeddeds() {
		elements = append(elements, spell(t.EmbeddedType(i)))
	}
	if t.IsImplicit() {
		return elements[0] // ~[]E in a constraint
	}
	return "interface{" + strings.Join(elements, "; ") + "}"
}

func spellUnion(t *types.Union) string {
	var terms []string
	for i := range t.Len() {
		term := spell(t.Term(i).Type())
		if t.Term(i).Tilde() {
			term = "~" + term
		}
		terms = append(terms, term)
	}
	return strings.Join(terms, " | ")
}
