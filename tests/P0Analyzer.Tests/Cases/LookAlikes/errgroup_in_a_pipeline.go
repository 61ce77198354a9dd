package groups

import "golang.org/x/sync/errgroup"

type pipeline struct {
	stages *errgroup.Group
}

func newPipeline(stages int) *pipeline {
	p := &pipeline{stages: new(errgroup.Group)}
	p.stages.SetLimit(stages)
	return p
}

func (p *pipeline) add(stage func() error) { p.stages.Go(stage) }

func (p *pipeline) wait() error { return p.stages.Wait() }
