// Package filter has the platform's filter as far as the samples use it, for the type checker.
package filter

import "github.com/praetorian-inc/chariot/backend/pkg/model"

type VMFilter struct{ excluded map[string]bool }

func NewVMFilter(job model.Job) *VMFilter { return &VMFilter{} }

func (f *VMFilter) Asset(asset *model.Asset) bool { return f.excluded[asset.DNS] }

func (f *VMFilter) Risk(risk *model.Risk) bool { return f.excluded[risk.Name] }

func (f *VMFilter) FilterAssets(assets []model.Asset) []model.Asset { return assets }
